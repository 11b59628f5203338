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
import org.bloodstream.bench.bed.Application;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Condition;
import org.bloodstream.bench.bed.Database;
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

    Registering(Bed bed) {
        this.bed = bed;
    }

    /** Through HTTP. Its relay's work counts, to the last event. */
    Side overHttp(String name, Application service, Database database) {
        var token = bed.token("donor-carer");
        return relayed(name, service, database, time -> {
            var values = Map.of("TOKEN", token, "RUN", UUID.randomUUID().toString());
            var script = bed.file("register.lua", Script.of("register.lua", values));
            return Wrk.run(service.url(""), script, IN_FLIGHT, time);
        });
    }

    /** The same SQL into the same tables, where nobody relays and nothing is sealed. */
    Side overSql(String name) {
        var database = emptyTables("bare_donors");
        return new Loaded(name, bed.databaseOnly(), false, counted(database, pgbench(database)), () -> {});
    }

    /** The same SQL into the service's own database: its relay seals and publishes meanwhile. */
    Side overSqlRelayed(String name, Application service, Database database) {
        return relayed(name, service, database, pgbench(database));
    }

    /** After all runs: what was accepted is there. */
    void check() {
        tallies.forEach(Tally::check);
    }

    private Side relayed(String name, Application service, Database database, Function<Duration, Load> load) {
        var what = "the journal of %s is published".formatted(name);
        return new Loaded(
                name,
                bed.serving(service),
                true,
                counted(database, load),
                () -> Condition.await(what, RELAY, () -> !database.relayBehind()));
    }

    private Function<Duration, Load> counted(Database database, Function<Duration, Load> load) {
        var tally = new Tally(database, IN_FLIGHT);
        tallies.add(tally);
        return tally.counting(load);
    }

    private Function<Duration, Load> pgbench(Database database) {
        var script = bed.file("register.sql", Script.of("register.sql", Map.of()));
        var target = new Pgbench.Target(database.port(), database.name(), Database.PASSWORD);
        return time -> Pgbench.run(target, script, IN_FLIGHT, time);
    }

    private Database emptyTables(String name) {
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
