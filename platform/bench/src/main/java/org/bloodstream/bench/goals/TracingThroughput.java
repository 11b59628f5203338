package org.bloodstream.bench.goals;

import java.util.List;
import java.util.Map;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.measure.Figure;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Goal;
import org.bloodstream.bench.measure.Interleaving;
import org.bloodstream.bench.measure.Pace;
import org.bloodstream.bench.peer.StubService;

/** P10, first half: what it costs to trace every command and to send every span. */
final class TracingThroughput implements Measure {
    private static final double GOAL = 0.90;

    @Override
    public String name() {
        return "P10a";
    }

    @Override
    public String title() {
        return "commands with every trace exported / with tracing off, 16 in flight";
    }

    @Override
    public Finding measure(Bed bed, Pace pace) {
        var registering = new Registering(bed);
        var spans = bed.peer(StubService.class).url("/api/v2/spans");
        var on = bed.service(
                "donor-management", "traced", Map.of("TRACING_PROBABILITY", "1.0", "ZIPKIN_ENDPOINT", spans));
        var off = bed.service("donor-management", "untraced", Map.of("TRACING_PROBABILITY", "0.0"));
        try {
            var ours = registering.overHttp("traced", on, bed.database("traced"));
            var peer = registering.overHttp("not traced", off, bed.database("untraced"));
            var rounds = new Interleaving(pace).compare(ours, peer);
            registering.check();
            return Finding.of(
                    name(),
                    title(),
                    List.of(
                            new Figure("wall", rounds.throughput(), Goal.atLeast(GOAL)),
                            new Figure("CPU-seconds", rounds.efficiency(), null)),
                    ours,
                    peer,
                    rounds,
                    "spans go to a collector that takes and forgets them; its processor time is not counted");
        } finally {
            bed.end("traced");
            bed.end("untraced");
        }
    }
}
