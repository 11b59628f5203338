package org.bloodstream.bench.goals;

import java.util.List;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.measure.Figure;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Goal;
import org.bloodstream.bench.measure.Interleaving;
import org.bloodstream.bench.measure.Pace;

/** P2: what sealing takes from the commands that it seals. */
final class SealThroughput implements Measure {
    private static final double GOAL = 0.85;

    @Override
    public String name() {
        return "P2";
    }

    @Override
    public String title() {
        return "pgbench while the journal is sealed and published / where it is not, 16 in flight";
    }

    @Override
    public Finding measure(Bed bed, Pace pace) {
        var registering = new Registering(bed);
        var service = bed.service("donor-management");
        var ours = registering.overSqlRelayed("sealed", service, bed.database("donor_management"));
        var peer = registering.overSql("not sealed");
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
                "a lower bound: the sealed side also numbers and publishes every event to Kafka, on the same two cores");
    }
}
