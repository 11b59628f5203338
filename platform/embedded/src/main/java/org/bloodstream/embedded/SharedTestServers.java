package org.bloodstream.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/**
 * The three test servers in the foreground, shared by every test that finds the properties file named by
 * {@code BLOODSTREAM_TEST_SERVERS}.
 *
 * <p>Arguments: the properties file to write once all three answer; then, optionally, {@code --until-input-ends} to stop
 * when standard input ends, and not only on a signal.
 */
public final class SharedTestServers {
    private SharedTestServers() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var file = Path.of(args[0]);
        var trio = new TestTrio();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> file.toFile()
                .delete()));
        startTogether(trio);
        write(file, describe(trio));
        System.out.println("test servers are ready: " + file);
        waitForTheEnd(args.length > 1 && "--until-input-ends".equals(args[1]));
    }

    private static void startTogether(TestTrio trio) {
        var postgres = CompletableFuture.runAsync(trio::postgres);
        var kafka = CompletableFuture.runAsync(trio::kafka);
        CompletableFuture.allOf(postgres, kafka, postgres.thenRun(trio::keycloak))
                .join();
    }

    private static String describe(TestTrio trio) {
        return """
                postgres.port=%d
                postgres.user=%s
                postgres.password=%s
                kafka.bootstrap=%s
                keycloak.url=%s
                keycloak.client.secret=%s
                """.formatted(
                        trio.postgres().port(),
                        EmbeddedPostgres.SUPERUSER,
                        TestTrio.SECRET,
                        trio.kafka().bootstrap(),
                        trio.keycloak().url(),
                        TestTrio.SECRET);
    }

    /** Readers see the whole file or none. */
    private static void write(Path file, String text) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void waitForTheEnd(boolean ofInput) throws IOException, InterruptedException {
        if (ofInput) {
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        } else {
            new CountDownLatch(1).await();
        }
    }
}
