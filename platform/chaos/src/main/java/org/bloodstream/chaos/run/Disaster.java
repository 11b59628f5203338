package org.bloodstream.chaos.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.bloodstream.embedded.Directories;
import org.bloodstream.embedded.PostgresBackups;
import org.bloodstream.local.PairedPlatform;

/** What is destroyed, and how it is made again as an operator would. */
record Disaster(PairedPlatform platform, PostgresBackups backups) {
    /** Until the processes of a killed PostgreSQL have noticed. */
    private static final Duration DYING = Duration.ofSeconds(2);

    private static final List<String> STATEFUL = List.of("PostgreSQL", "Kafka");
    /** It plays everybody's part, so it comes last. */
    private static final String LAST = "region";

    /** The broker, with all its topics. */
    void loseKafka() {
        kill("Kafka");
        Directories.delete(platform.directory("Kafka"));
    }

    /** Every process at once, and everything that databases and broker kept. Secrets and backups are elsewhere. */
    void loseEverything() throws InterruptedException {
        platform.names().forEach(this::kill);
        Thread.sleep(DYING);
        STATEFUL.forEach(name -> Directories.delete(platform.directory(name)));
    }

    private void kill(String name) {
        platform.process(name).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    void restoreDatabases() {
        platform.postgres().restore(backups);
        platform.postgres().start();
    }

    /** Everything but PostgreSQL; returns when all answer. */
    void startTheRest() {
        platform.server("Kafka").start();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            platform.names().stream()
                    .filter(name -> !STATEFUL.contains(name) && !name.equals(LAST))
                    .map(name -> CompletableFuture.runAsync(platform.server(name)::start, threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        platform.server(LAST).start();
    }
}
