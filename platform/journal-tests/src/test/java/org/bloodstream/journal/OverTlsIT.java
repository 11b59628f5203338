package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.r2dbc.spi.ConnectionFactories;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.bloodstream.embedded.EmbeddedKafka;
import org.bloodstream.embedded.EmbeddedPostgres;
import org.bloodstream.embedded.Ports;
import org.bloodstream.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** The addresses and properties are those that the Helm chart sets with {@code database.tls: verify-full} and {@code kafka.authentication: tls}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverTlsIT {
    private static final String KAFKA = """
            listeners=SSL://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=SSL://localhost:%1$d
            inter.broker.listener.name=SSL
            listener.security.protocol.map=SSL:SSL,CONTROLLER:PLAINTEXT
            ssl.client.auth=required
            ssl.keystore.type=PEM
            ssl.keystore.location=%3$s/kafka.pem
            ssl.truststore.type=PEM
            ssl.truststore.location=%3$s/trusted.pem
            """;

    @TempDir
    static Path directory;

    private static EmbeddedPostgres postgres;
    private static EmbeddedKafka kafka;
    private static SelfSigned client;
    private static Path authority;
    private static Path stranger;

    @BeforeAll
    static void start() throws Exception {
        SelfSigned server = SelfSigned.of("localhost", directory);
        client = SelfSigned.of("blood-production", directory);
        authority = server.trustedIn(directory, "ca.crt");
        stranger = client.trustedIn(directory, "stranger.crt");
        postgres = postgres(server);
        kafka = kafka(server);
        postgres.start();
        postgres.ensureDatabase("ward", "ward", "secret");
        kafka.start();
    }

    @AfterAll
    static void stop() {
        kafka.stop();
        postgres.stop();
    }

    private static EmbeddedPostgres postgres(SelfSigned server) throws Exception {
        Path own = Files.createDirectory(directory.resolve("postgres"));
        Path certificate = Files.writeString(own.resolve("server.crt"), server.certificate());
        Path key = Files.writeString(own.resolve("server.key"), server.key());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        return new EmbeddedPostgres(
                new EmbeddedPostgres.Settings(own, Ports.free(), "secret", false),
                List.of("ssl=on", "ssl_cert_file=" + certificate, "ssl_key_file=" + key));
    }

    private static EmbeddedKafka kafka(SelfSigned server) throws Exception {
        Files.writeString(directory.resolve("kafka.pem"), server.key() + server.certificate());
        Files.writeString(directory.resolve("trusted.pem"), server.certificate() + client.certificate());
        EmbeddedKafka.Settings settings =
                new EmbeddedKafka.Settings(directory.resolve("kafka"), Ports.free(), Ports.free());
        return new EmbeddedKafka(
                settings, KAFKA.formatted(settings.port(), settings.controllerPort(), directory.toString()));
    }

    @Test
    void a_service_works_over_a_database_and_a_broker_that_it_has_verified() {
        Site.Plan plan = Site.of("blood-production")
                .publishing("component")
                // behind the name the query of its address, as the chart writes it
                .on(new TestDatabase(
                        "localhost",
                        postgres.port(),
                        "ward?sslMode=verify-full&sslRootCert=" + authority,
                        "ward",
                        "secret"))
                .with("spring.flyway.url", jdbc("localhost", authority))
                .with("spring.flyway.user", "ward")
                .with("spring.flyway.password", "secret")
                .with("spring.kafka.bootstrap-servers", "localhost:" + kafka.port())
                .with("spring.kafka.security.protocol", "SSL")
                .with("spring.kafka.ssl.trust-store-type", "PEM")
                .with("spring.kafka.ssl.trust-store-location", "file:" + authority)
                .with("spring.kafka.ssl.key-store-type", "PEM")
                .with("spring.kafka.ssl.key-store-key", client.key())
                .with("spring.kafka.ssl.key-store-certificate-chain", client.certificate());
        try (Site site = plan.start()) {
            site.append("component", "A1", 1, "ComponentProcessed", Map.of());
            await().atMost(Site.SOON).until(() -> {
                JournalStanding.Standing standing =
                        Site.now(site.get(JournalStanding.class).now());
                return standing.published() == 1 && standing.unpublished() == 0;
            });
            assertThat(Site.now(site.client()
                            .sql(
                                    "SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename = current_user AND NOT ssl")
                            .mapValue(Long.class)
                            .one()))
                    .isZero();
        }
    }

    @Test
    void a_database_that_another_authority_has_signed_or_that_is_of_another_name_is_refused() {
        assertThatThrownBy(() -> connect("localhost", stranger)).hasStackTraceContaining("SSL");
        assertThatThrownBy(() -> connect("127.0.0.1", authority)).hasStackTraceContaining("SSL");
        assertThatThrownBy(() -> DriverManager.getConnection(jdbc("localhost", stranger), "ward", "secret"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SSL error");
        assertThatThrownBy(() -> DriverManager.getConnection(jdbc("127.0.0.1", authority), "ward", "secret"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("could not be verified");
    }

    @Test
    void a_broker_that_another_authority_has_signed_is_refused_and_so_is_a_client_without_a_certificate() {
        Map<String, Object> verified = new HashMap<>(Map.of(
                "bootstrap.servers",
                "localhost:" + kafka.port(),
                "security.protocol",
                "SSL",
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                authority.toString(),
                "ssl.keystore.type",
                "PEM",
                "ssl.keystore.key",
                client.key(),
                "ssl.keystore.certificate.chain",
                client.certificate()));
        Map<String, Object> wrongAuthority = new HashMap<>(verified);
        wrongAuthority.put("ssl.truststore.location", stranger.toString());
        assertRefused(wrongAuthority);
        Map<String, Object> nobody = new HashMap<>(verified);
        nobody.keySet().removeIf(name -> name.startsWith("ssl.keystore"));
        assertRefused(nobody);
    }

    private static void assertRefused(Map<String, Object> settings) {
        try (Admin admin = Admin.create(settings)) {
            assertThatThrownBy(() -> admin.describeCluster().nodes().get(60, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(SslAuthenticationException.class);
        }
    }

    private static void connect(String host, Path trusted) {
        String url = "r2dbc:postgresql://ward:secret@%s:%d/ward?sslMode=verify-full&sslRootCert=%s"
                .formatted(host, postgres.port(), trusted);
        Mono.from(ConnectionFactories.get(url).create())
                .flatMap(connection -> Mono.from(connection.close()))
                .block(Site.SOON);
    }

    private static String jdbc(String host, Path trusted) {
        return "jdbc:postgresql://%s:%d/ward?sslmode=verify-full&sslrootcert=%s"
                .formatted(host, postgres.port(), trusted);
    }
}
