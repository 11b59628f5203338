package org.bloodstream.bench.goals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.bench.load.Condition;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.embedded.Directories;
import org.postgresql.PGConnection;

/** Donors from a file: checked, given pseudonyms, made findable, journalled; against COPY of the finished rows. */
final class ImportRate {
    private static final int DONORS = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern NUMBER = Pattern.compile("\"import\":\"([0-9a-f-]{36})\"");
    private static final List<String> OTHERS = List.of(
            "groups:number,abo,rhd,determined_on",
            "antigens:number,antigen,result",
            "antibodies:number,antibody,found_on",
            "deferrals:number,code,words,deferred_on,ends,until",
            "donations:number,donation,type,venue,volume_ml,collected_at");
    private static final String COLUMNS = "number,family_name,given_name,date_of_birth,sex,postcode,address_line,"
            + "national_number,registered_on\n";
    private static final String COPY = "COPY donor (donor, family_name, given_name, date_of_birth, sex, postcode,"
            + " names_normal, name_sounds, name_keys, registered_at) FROM STDIN (FORMAT csv)";

    private final Bed bed;
    private final Database database;
    private final Database bare;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger runs = new AtomicInteger();

    private ImportRate(Bed bed) {
        this.bed = bed;
        this.database = bed.database(Programs.REGISTER.database());
        this.bare = Registering.emptyTables(bed, "bare_import");
    }

    static Sides againstCopy(Bed bed) {
        var here = new ImportRate(bed);
        return Sides.of(
                        Loaded.of("import", bed.serving(Programs.REGISTER), here::importing)
                                .settling(here::settled),
                        Loaded.of("COPY", bed.postgresOnly(), here::copying).asQuickAsEver(),
                        () ->
                                "%,d donors at a time; ours reads the file twice and waits up to 2 s for its turn, which counts"
                                        .formatted(DONORS))
                .released(here::release);
    }

    private void release() {
        http.shutdownNow();
        Directories.delete(Path.of(Programs.importFolder()));
    }

    private void settled() {
        Condition.await("the import's events are published", PATIENCE, () -> !database.relayBehind());
    }

    private Load importing(Duration time) {
        return repeated(time, () -> {
            var system = "bench-" + runs.incrementAndGet();
            write(Path.of(Programs.importFolder()).resolve(system), system);
            var started = NUMBER.matcher(post("{\"system\":\"%1$s\",\"folder\":\"%1$s\"}".formatted(system)));
            if (!started.find()) throw new NotMeasurableException("the import was not started");
            Condition.await(
                    "an import is at its end",
                    PATIENCE,
                    () -> database.count("SELECT count(*) FROM donor_import WHERE state <> 'RUNNING' AND import = '%s'"
                                    .formatted(started.group(1)))
                            == 1);
            long taken =
                    database.count("SELECT count(*) FROM donor_legacy_number WHERE system = '%s'".formatted(system));
            if (taken != DONORS)
                throw new NotMeasurableException("%d of %d donors were taken".formatted(taken, DONORS));
        });
    }

    private static Load repeated(Duration time, Runnable once) {
        long began = System.nanoTime();
        long done = 0;
        do {
            once.run();
            done += DONORS;
        } while (System.nanoTime() - began < time.toNanos());
        return new Load(done, (System.nanoTime() - began) / 1e9, null);
    }

    private Load copying(Duration time) {
        return repeated(time, () -> {
            try (var connection = bare.connect()) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(finished()));
            } catch (SQLException | IOException e) {
                throw new NotMeasurableException("COPY failed", e);
            }
        });
    }

    private static String finished() {
        return rows(i ->
                "%1$s,%2$s,%3$s,1984-02-29,FEMALE,BT12 6BE,%4$s %5$s,\"{FLMN,FRST}\",\"{%4$s,%5$s,~FLMN,~FRST}\",2001-02-03\n"
                        .formatted(
                                UUID.randomUUID(),
                                surname(i),
                                given(i),
                                surname(i).toUpperCase(Locale.ROOT),
                                given(i).toUpperCase(Locale.ROOT)));
    }

    private static void write(Path folder, String system) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("donors.csv"),
                    COLUMNS
                            + rows(i -> "%s-%d,%s,%s,1984-02-29,FEMALE,BT12 6BE,,,2001-02-03\n"
                                    .formatted(system, i, surname(i), given(i))));
            for (var other : OTHERS) {
                var parts = other.split(":");
                Files.writeString(folder.resolve(parts[0] + ".csv"), parts[1] + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.range(0, DONORS).mapToObj(row).collect(Collectors.joining());
    }

    private static String surname(int i) {
        return "Mc" + (char) ('A' + i % 23) + "orn" + (char) ('a' + i / 23 % 26) + "ley";
    }

    private static String given(int i) {
        return "Al" + (char) ('a' + i / 7 % 26) + "xandra";
    }

    private String post(String body) {
        var request = HttpRequest.newBuilder(
                        URI.create(bed.addresses().url(Programs.REGISTER.name()) + "/api/donors/imports"))
                .header("Authorization", "Bearer " + bed.token("quality-officer"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasurableException("interrupted", e);
        }
    }
}
