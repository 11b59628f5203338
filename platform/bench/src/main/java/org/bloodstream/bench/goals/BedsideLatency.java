package org.bloodstream.bench.goals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Condition;
import org.bloodstream.bench.load.MllpLoad;
import org.bloodstream.bench.measure.Figure;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Goal;
import org.bloodstream.bench.measure.Interleaving;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.bench.measure.Pace;
import org.bloodstream.embedded.Ports;

/** P9: how long a nurse waits while laboratories send all that they have, against how long when they do not. */
final class BedsideLatency implements Measure {
    private static final double RATIO = 3;
    private static final double MILLIS = 100;
    private static final int LABORATORIES = 8;
    private static final Duration RELAY = Duration.ofMinutes(2);
    private static final List<String> SERVICES = List.of("blood-production", "lims-bridge", "epr-bridge", "outcome");

    @Override
    public String name() {
        return "P9";
    }

    @Override
    public String title() {
        return "bedside check while 8 laboratories send without pause / while they are silent, 20 a second";
    }

    @Override
    public Finding measure(Bed bed, Pace pace) {
        var mllp = Ports.free();
        var production = bed.service("blood-production");
        bed.service("epr-bridge");
        bed.service("lims-bridge", "lims-bridge", Map.of("MLLP_PORT", Integer.toString(mllp)));
        var outcome = bed.service("outcome", "outcome", Map.of("BLOOD_PRODUCTION_URL", production.url("")));
        var laboratories = new MllpLoad(mllp, LABORATORIES, new BloodCounts(MessageThroughput.sample(bed)));
        var ward = new Ward(bed.database("outcome"));
        try (var bedside = new Bedside(outcome, ward, bed.token("ward-nurse"))) {
            var serving = bed.serving(outcome);
            Runnable calm = () -> calm(bed);
            var ours = new Loaded("loaded", serving, true, time -> under(laboratories, bedside, time), calm);
            var idle = new Loaded("idle", serving, true, bedside::check, calm);
            var rounds = new Interleaving(pace).compare(ours, idle);
            return Finding.of(
                    name(),
                    title(),
                    List.of(
                            new Figure("p99", rounds.p99(), Goal.atMost(RATIO)),
                            new Figure("p99 loaded, ms", rounds.ownP99(), Goal.atMost(MILLIS))),
                    ours,
                    idle,
                    rounds,
                    bedside.unconfirmed());
        } finally {
            SERVICES.forEach(bed::end);
        }
    }

    private static void calm(Bed bed) {
        var bridge = bed.database("lims_bridge");
        Condition.await("the laboratories' events are published", RELAY, () -> !bridge.relayBehind());
    }

    private static Load under(MllpLoad laboratories, Bedside bedside, Duration time) {
        var sending = CompletableFuture.supplyAsync(() -> laboratories.run(time));
        var seen = bedside.check(time);
        try {
            sending.join();
        } catch (CompletionException e) {
            throw new NotMeasurableException("the laboratories were not content: " + e.getCause(), e);
        }
        return seen;
    }
}
