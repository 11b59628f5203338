package org.bloodstream.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;

/**
 * Three running servers, offered to every test that finds the properties file named by {@code BLOODSTREAM_TEST_SERVERS}.
 * Their passwords are {@link TestTrio#SECRET}.
 *
 * @param postgresPort on 127.0.0.1
 * @param kafkaBootstrap what clients take as {@code bootstrap.servers}
 * @param keycloakUrl without the realm
 */
public record OfferedServers(int postgresPort, String kafkaBootstrap, String keycloakUrl) {
    /** Writes the file, which is there for as long as this JVM, and returns when standard input ends, or never. */
    public void offer(Path file, boolean untilInputEnds) throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> file.toFile()
                .delete()));
        write(file);
        System.out.println("test servers are ready: " + file);
        if (untilInputEnds) {
            System.in.transferTo(OutputStream.nullOutputStream());
        } else {
            new CountDownLatch(1).await();
        }
    }

    /** Readers see the whole file or none. */
    private void write(Path file) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String text() {
        return """
                postgres.port=%d
                postgres.user=%s
                postgres.password=%s
                kafka.bootstrap=%s
                keycloak.url=%s
                keycloak.client.secret=%s
                """.formatted(
                        postgresPort,
                        EmbeddedPostgres.SUPERUSER,
                        TestTrio.SECRET,
                        kafkaBootstrap,
                        keycloakUrl,
                        TestTrio.SECRET);
    }
}
