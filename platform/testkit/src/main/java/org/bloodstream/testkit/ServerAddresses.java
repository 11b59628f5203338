package org.bloodstream.testkit;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.bloodstream.embedded.EmbeddedPostgres;
import org.bloodstream.embedded.TestTrio;

/** Where the test servers are. Each is asked for separately, so that none is started in vain. */
interface ServerAddresses {
    int postgresPort();

    String postgresPassword();

    String kafkaBootstrap();

    String keycloakUrl();

    String keycloakSecret();

    /** Those named by the environment variable, else this JVM's own. */
    static ServerAddresses find() {
        return Optional.ofNullable(System.getenv("BLOODSTREAM_TEST_SERVERS"))
                .filter(file -> !file.isBlank())
                .<ServerAddresses>map(file -> Shared.read(Path.of(file)))
                .orElseGet(() -> new Own(new TestTrio()));
    }

    /** Servers that somebody else started. */
    record Shared(Properties properties) implements ServerAddresses {
        private static final Duration START = Duration.ofMinutes(4);

        /** They may still be starting: the file is there when they answer. */
        static Shared read(Path file) {
            await("test servers named by " + file).atMost(START).until(() -> Files.exists(file));
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("BLOODSTREAM_TEST_SERVERS names a file that cannot be read", e);
            }
            return new Shared(properties);
        }

        @Override
        public int postgresPort() {
            return Integer.parseInt(properties.getProperty("postgres.port"));
        }

        @Override
        public String postgresPassword() {
            return properties.getProperty("postgres.password", EmbeddedPostgres.SUPERUSER);
        }

        @Override
        public String kafkaBootstrap() {
            return properties.getProperty("kafka.bootstrap");
        }

        @Override
        public String keycloakUrl() {
            return properties.getProperty("keycloak.url");
        }

        @Override
        public String keycloakSecret() {
            return properties.getProperty("keycloak.client.secret", "");
        }
    }

    /** Servers of this JVM. */
    record Own(TestTrio trio) implements ServerAddresses {
        @Override
        public int postgresPort() {
            return trio.postgres().port();
        }

        @Override
        public String postgresPassword() {
            return TestTrio.SECRET;
        }

        @Override
        public String kafkaBootstrap() {
            return trio.kafka().bootstrap();
        }

        @Override
        public String keycloakUrl() {
            return trio.keycloak().url();
        }

        @Override
        public String keycloakSecret() {
            return TestTrio.SECRET;
        }
    }
}
