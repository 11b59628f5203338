package org.bloodstream.bench.bed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.bloodstream.embedded.EmbeddedKafka;
import org.bloodstream.embedded.EmbeddedPostgres;
import org.bloodstream.embedded.PidFile;
import org.bloodstream.embedded.Ports;

/** PostgreSQL and Kafka, as those of {@code make run}. */
final class Servers {
    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;

    Servers(Path folder) {
        this.folder = folder;
        postgres = new EmbeddedPostgres(
                new EmbeddedPostgres.Settings(folder.resolve("postgres"), Ports.free(), Database.PASSWORD, true));
        kafka = new EmbeddedKafka(new EmbeddedKafka.Settings(folder.resolve("kafka"), Ports.free(), Ports.free()));
    }

    /** Side by side, with empty data. */
    void start(Occupants occupants) {
        var broker = CompletableFuture.runAsync(() -> occupants.start(kafka::start, kafka::stop));
        occupants.start(this::startPostgres, postgres::stop);
        try {
            broker.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void startPostgres() {
        postgres.start();
        keepCommitTimes();
        requireDurability();
    }

    /** Lets a latency be read from the database instead of being polled for; costs every commit a little, on both sides. */
    private void keepCommitTimes() {
        superuser().run("ALTER SYSTEM SET track_commit_timestamp = on");
        postgres.stop();
        postgres.start();
    }

    private void requireDurability() {
        for (var safety : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (superuser().count("SELECT (current_setting('%s') = 'on')::int".formatted(safety)) != 1) {
                throw new NotMeasurableException("PostgreSQL runs without " + safety);
            }
        }
    }

    Database superuser() {
        return new Database(postgres(), EmbeddedPostgres.SUPERUSER);
    }

    int postgres() {
        return postgres.port();
    }

    String kafka() {
        return kafka.bootstrap();
    }

    /** With its back-ends, by the postmaster's process. */
    Map<String, Long> postgresOnly() {
        return Map.of("PostgreSQL", pid("postgres/postgres.pid"));
    }

    Map<String, Long> kafkaOnly() {
        return Map.of("Kafka", pid("kafka/kafka.pid"));
    }

    private long pid(String file) {
        return new PidFile(folder.resolve(file)).living().orElseThrow().pid();
    }
}
