package org.bloodstream.bench.goals;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.bench.load.Condition;
import org.bloodstream.bench.load.HttpLoad;
import org.bloodstream.bench.load.Pgbench;
import org.bloodstream.bench.measure.Load;

/** Blood production's commands against the least that any of them asks of PostgreSQL: to append its events. */
final class Appends {
    private static final int IN_FLIGHT = 16;
    private static final Duration RELAY = Duration.ofMinutes(5);

    private Appends() {}

    /**
     * @param units of each command: they are what is counted
     * @param events of each command, and of each of pgbench's transactions
     */
    static Sides sides(Bed bed, HttpLoad commands, int units, int events, Supplier<String> note) {
        var database = bed.database(Programs.STOCK.database());
        var ours = Loaded.of(
                        "blood-production",
                        bed.serving(Programs.STOCK),
                        time -> times(units, commands.closed(IN_FLIGHT, time)))
                .settling(() -> Condition.await("the journal is published", RELAY, () -> !database.relayBehind()));
        var bare = Registering.emptyTables(bed, "bare_donors");
        var script = bed.file("appends-%d.sql".formatted(events), script(events));
        var target = new Pgbench.Target(bare.port(), bare.name(), Database.PASSWORD);
        var peer = Loaded.of(
                        "pgbench",
                        bed.postgresOnly(),
                        time -> times(units, Pgbench.run(target, script, IN_FLIGHT, time)))
                .asQuickAsEver();
        return Sides.of(ours, peer, note).released(commands::close);
    }

    private static String script(int events) {
        return Script.of("appends.sql", Map.of("EVENTS", Integer.toString(events)));
    }

    private static Load times(int units, Load load) {
        return new Load(units * load.done(), load.seconds(), load.latency());
    }
}
