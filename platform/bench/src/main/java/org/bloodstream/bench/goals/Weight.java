package org.bloodstream.bench.goals;

import java.util.List;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.measure.Estimate;
import org.bloodstream.bench.measure.Figure;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Goal;
import org.bloodstream.bench.measure.Pace;

/** P10, second half: what it takes to have everything at all. */
final class Weight implements Measure {
    private static final double GIB = 6;
    private static final double SECONDS = 180;

    @Override
    public String name() {
        return "P10b";
    }

    @Override
    public String title() {
        return "start and memory of everything, with empty data";
    }

    @Override
    public Finding measure(Bed bed, Pace pace) {
        try (var everything = bed.everything()) {
            return Finding.of(
                    name(),
                    title(),
                    List.of(
                            new Figure("memory, GiB", Estimate.of(everything.gibibytes()), Goal.atMost(GIB)),
                            new Figure("start, s", Estimate.of(everything.seconds()), Goal.atMost(SECONDS))),
                    "as make run starts it (services without C2, small heaps), Keycloak's realm included; once, so without an interval");
        }
    }
}
