package org.bloodstream.bench.goals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.bench.bed.Program;
import org.bloodstream.bench.load.Condition;
import org.bloodstream.bench.load.Pgbench;
import org.bloodstream.bench.load.Wrk;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.Side;

/** The command that is measured: a donor is registered. Through our service, and as the same SQL from pgbench. */
final class Registering {
    private static final int IN_FLIGHT = 16;
    private static final Duration RELAY = Duration.ofMinutes(2);
    private static final List<String> TABLES = List.of(
            "platform/journal/src/main/resources/db/journal",
            "platform/web/src/main/resources/db/web",
            "services/donor-management/src/main/resources/db/migration");

    private final Bed bed;
    private final List<Tally> tallies = new ArrayList<>();

    private Registering(Bed bed) {
        this.bed = bed;
    }

    /** What a command costs beside its SQL. */
    static Sides againstItsSql(Bed bed) {
        var here = new Registering(bed);
        return Sides.of(
                        here.overHttp(Programs.DONORS),
                        here.overSql("pgbench"),
                        () ->
                                "ours includes sealing and publishing every event; pgbench's own processor time is not counted")
                .checked(here::check);
    }

    /** What sealing takes from the commands that it seals. */
    static Sides sealedAgainstNotSealed(Bed bed) {
        var here = new Registering(bed);
        return Sides.of(
                        here.overSqlRelayed("sealed", Programs.DONORS),
                        here.overSql("not sealed"),
                        () ->
                                "a lower bound: the sealed side also numbers and publishes every event to Kafka, on the same two cores")
                .checked(here::check);
    }

    /** What it costs to trace every command and to send every span. */
    static Sides tracedAgainstUntraced(Bed bed) {
        var here = new Registering(bed);
        return Sides.of(
                        here.overHttp(Programs.TRACED),
                        here.overHttp(Programs.UNTRACED),
                        () -> "spans go to a collector that takes and forgets them; its processor time is not counted")
                .checked(here::check);
    }

    /** Its relay's work counts, to the last event. */
    private Side overHttp(Program.Service service) {
        var token = bed.token("donor-carer");
        var url = bed.addresses().url(service.name());
        return relayed(service.name(), service, time -> {
            var values = Map.of("TOKEN", token, "RUN", UUID.randomUUID().toString());
            return Wrk.run(url, bed.file("register.lua", Script.of("register.lua", values)), IN_FLIGHT, time);
        });
    }

    /** The same SQL into the same tables, where nobody relays and nothing is sealed. */
    private Side overSql(String name) {
        var database = emptyTables("bare_donors");
        return Loaded.of(name, bed.postgresOnly(), counted(database, pgbench(database)))
                .asQuickAsEver();
    }

    /** The same SQL into the service's own database: its relay seals and publishes meanwhile. */
    private Side overSqlRelayed(String name, Program.Service service) {
        return relayed(name, service, pgbench(bed.database(service.database())));
    }

    /** After all runs: what was accepted is there. */
    private void check() {
        tallies.forEach(Tally::check);
    }

    private Side relayed(String name, Program.Service service, Function<Duration, Load> load) {
        var database = bed.database(service.database());
        var what = "the journal of %s is published".formatted(name);
        return Loaded.of(name, bed.serving(service), counted(database, load))
                .settling(() -> Condition.await(what, RELAY, () -> !database.relayBehind()));
    }

    private Function<Duration, Load> counted(Database database, Function<Duration, Load> load) {
        var tally = new Tally(() -> database.count("SELECT count(*) FROM journal"), IN_FLIGHT);
        tallies.add(tally);
        return tally.counting(load);
    }

    private Function<Duration, Load> pgbench(Database database) {
        var script = bed.file("register.sql", Script.of("register.sql", Map.of()));
        var target = new Pgbench.Target(database.port(), database.name(), Database.PASSWORD);
        return time -> Pgbench.run(target, script, IN_FLIGHT, time);
    }

    private Database emptyTables(String name) {
        return emptyTables(bed, name);
    }

    static Database emptyTables(Bed bed, String name) {
        var database = bed.database(name);
        if (database.count("SELECT count(*) FROM pg_class WHERE relname = 'journal'") == 0) {
            TABLES.forEach(folder -> database.run(scripts(bed.source(folder))));
        }
        return database;
    }

    private static List<Path> scripts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
