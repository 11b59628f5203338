package org.bloodstream.bench.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Program;
import org.bloodstream.bench.measure.Estimate;
import org.bloodstream.bench.measure.Figure;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Goal;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.bench.measure.Pace;

/** P10, second half: what it takes to have everything at all. */
final class Weight implements Measure {
    private static final double GIB = 6;
    private static final double SECONDS = 180;

    private record Start(double gibibytes, double seconds) {}

    @Override
    public String name() {
        return "P10b";
    }

    @Override
    public String title() {
        return "start and memory of everything, with empty data";
    }

    @Override
    public List<Program> programs() {
        return List.of();
    }

    @Override
    public Finding measure(Bed bed, Pace pace) {
        if (pace.starts() == 0) {
            throw new NotMeasurableException("a quick run starts not everything: make bench ONLY=P10b, without QUICK");
        }
        var starts = new ArrayList<Start>();
        for (var i = 0; i < pace.starts(); i++) {
            starts.add(start(bed));
        }
        return Finding.of(
                name(),
                title(),
                List.of(
                        new Figure("memory, GiB", estimate(starts, Start::gibibytes), Goal.atMost(GIB)),
                        new Figure("start, s", estimate(starts, Start::seconds), Goal.atMost(SECONDS))),
                "as make run starts it (without C2, small heaps), Keycloak's realm included; %s starts; %s"
                        .formatted(starts.size(), bed.trained()));
    }

    private static Start start(Bed bed) {
        try (var everything = bed.everything()) {
            return new Start(everything.gibibytes(), everything.seconds());
        }
    }

    private static Estimate estimate(List<Start> starts, ToDoubleFunction<Start> of) {
        return Estimate.of(starts.stream().mapToDouble(of).toArray());
    }
}
