package org.bloodstream.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.embedded.EmbeddedKafka;
import org.bloodstream.embedded.EmbeddedPostgres;
import org.bloodstream.embedded.Ports;
import org.bloodstream.testkit.TestDatabase;

/** A database and a broker with certificates of their own, and the settings that the Helm chart gives a service for them. */
final class VerifiedServers implements AutoCloseable {
    private static final String KAFKA = """
            listeners=SSL://127.0.0.1:%1$d,SCRAM://127.0.0.1:%4$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=SSL://localhost:%1$d,SCRAM://localhost:%4$d
            inter.broker.listener.name=SSL
            listener.security.protocol.map=SSL:SSL,SCRAM:SASL_SSL,CONTROLLER:PLAINTEXT
            sasl.enabled.mechanisms=SCRAM-SHA-512
            listener.name.scram.ssl.client.auth=none
            listener.name.scram.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
            authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
            super.users=User:ANONYMOUS;User:CN=localhost;User:CN=blood-production
            ssl.client.auth=required
            ssl.keystore.type=PEM
            ssl.keystore.location=%3$s/kafka.pem
            ssl.truststore.type=PEM
            ssl.truststore.location=%3$s/trusted.pem
            """;

    final EmbeddedPostgres postgres;
    final EmbeddedKafka kafka;
    /** The port at which a client signs on by a password. */
    final int scram = Ports.free();
    /** Of a superuser. */
    final SelfSigned client;

    final Path authority;
    /** An authority that has signed neither server. */
    final Path stranger;

    VerifiedServers(Path directory) throws Exception {
        var server = SelfSigned.of("localhost", directory);
        client = SelfSigned.of("blood-production", directory);
        authority = server.trustedIn(directory, "ca.crt");
        stranger = client.trustedIn(directory, "stranger.crt");
        postgres = postgres(server, directory);
        kafka = kafka(server, directory);
    }

    void start() {
        postgres.start();
        postgres.ensureDatabase("ward", "ward", "secret");
        postgres.ensureDatabase("scram", "scram", "secret");
        kafka.start();
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }

    private static EmbeddedPostgres postgres(SelfSigned server, Path directory) throws Exception {
        Path own = Files.createDirectory(directory.resolve("postgres"));
        Path certificate = Files.writeString(own.resolve("server.crt"), server.certificate());
        Path key = Files.writeString(own.resolve("server.key"), server.key());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        return new EmbeddedPostgres(
                new EmbeddedPostgres.Settings(own, Ports.free(), "secret", false),
                List.of("ssl=on", "ssl_cert_file=" + certificate, "ssl_key_file=" + key));
    }

    private EmbeddedKafka kafka(SelfSigned server, Path directory) throws Exception {
        Files.writeString(directory.resolve("kafka.pem"), server.key() + server.certificate());
        Files.writeString(directory.resolve("trusted.pem"), server.certificate() + client.certificate());
        EmbeddedKafka.Settings settings =
                new EmbeddedKafka.Settings(directory.resolve("kafka"), Ports.free(), Ports.free());
        return new EmbeddedKafka(
                settings, KAFKA.formatted(settings.port(), settings.controllerPort(), directory.toString(), scram));
    }

    Site.Plan overTls(String service, String name, int broker) {
        return Site.of(service)
                // behind the name the query of its address, as the chart writes it
                .on(new TestDatabase(
                        "localhost",
                        postgres.port(),
                        name + "?sslMode=verify-full&sslRootCert=" + authority,
                        name,
                        "secret"))
                .with("spring.flyway.url", jdbc(name, "localhost", authority))
                .with("spring.flyway.user", name)
                .with("spring.flyway.password", "secret")
                .with("spring.kafka.bootstrap-servers", "localhost:" + broker)
                .with("spring.kafka.ssl.trust-store-type", "PEM")
                .with("spring.kafka.ssl.trust-store-location", "file:" + authority);
    }

    /** Settings of an administrator, by the certificate of a superuser. */
    Map<String, Object> administrator() {
        return new HashMap<>(Map.of(
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
    }

    String jdbc(String database, String host, Path trusted) {
        return "jdbc:postgresql://%s:%d/%s?sslmode=verify-full&sslrootcert=%s"
                .formatted(host, postgres.port(), database, trusted);
    }
}
