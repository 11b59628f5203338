package org.bloodstream.bench.goals;

import java.time.Duration;
import java.util.List;
import org.bloodstream.bench.bed.Application;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Condition;
import org.bloodstream.bench.measure.Figure;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Goal;
import org.bloodstream.bench.measure.Interleaving;
import org.bloodstream.bench.measure.Pace;

/** P3: how long until another service has applied what one has committed. */
final class EventLatency implements Measure {
    private static final double GOAL = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "P3";
    }

    @Override
    public String title() {
        return "commit to applied in another service / bare Kafka produce to consume, 200 a second";
    }

    @Override
    public Finding measure(Bed bed, Pace pace) {
        var donors = bed.service("donor-management");
        var outcome = bed.service("outcome");
        warm(bed, donors, pace);
        try (var ours = new CommitToApplied(bed, donors, outcome);
                var peer = new BareTopic(bed)) {
            var rounds = new Interleaving(pace).compare(ours, peer);
            return Finding.of(
                    name(),
                    title(),
                    List.of(
                            new Figure("p99", rounds.p99(), Goal.atMost(GOAL)),
                            new Figure("p99 of ours, ms", rounds.ownP99(), null)),
                    ours,
                    peer,
                    rounds,
                    "ours from PostgreSQL's own commit times: the command's, and that of the projection in the other service");
        } finally {
            bed.end("outcome");
        }
    }

    /** In a closed loop: a JVM that is still cold would only pile up what comes at a steady rate. */
    private static void warm(Bed bed, Application donors, Pace pace) {
        var database = bed.database("donor_management");
        var commands = new Registering(bed).overHttp("donor-management", donors, database);
        commands.run(pace.warm());
        commands.settle();
        var last = database.count("SELECT count(*) FROM journal");
        var projection = bed.database("outcome");
        Condition.await(
                "outcome has applied what the warm-up made",
                PATIENCE,
                () -> projection.count("SELECT count(*) FROM trace_event") >= last);
    }
}
