package org.bloodstream.bench.goals;

import java.util.List;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.measure.Figure;
import org.bloodstream.bench.measure.Finding;
import org.bloodstream.bench.measure.Goal;
import org.bloodstream.bench.measure.Interleaving;
import org.bloodstream.bench.measure.Pace;

/** P1: what a command costs beside its SQL. */
final class CommandThroughput implements Measure {
    private static final double GOAL = 0.30;

    @Override
    public String name() {
        return "P1";
    }

    @Override
    public String title() {
        return "commands accepted over HTTP / pgbench with the same SQL, 16 in flight";
    }

    @Override
    public Finding measure(Bed bed, Pace pace) {
        var registering = new Registering(bed);
        var service = bed.service("donor-management");
        var ours = registering.overHttp("donor-management", service, bed.database("donor_management"));
        var peer = registering.overSql("pgbench");
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
                "ours includes sealing and publishing every event; pgbench's own processor time is not counted");
    }
}
