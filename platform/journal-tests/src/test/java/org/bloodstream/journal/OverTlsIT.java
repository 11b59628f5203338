package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.r2dbc.spi.ConnectionFactories;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import reactor.core.publisher.Mono;

/**
 * The addresses and properties are those that the Helm chart sets with {@code database.tls: verify-full} and {@code
 * kafka.authentication: tls} or {@code scram}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverTlsIT {
    @TempDir
    static Path directory;

    private static VerifiedServers servers;

    @BeforeAll
    static void start() throws Exception {
        servers = new VerifiedServers(directory);
        servers.start();
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @Test
    void a_service_works_over_a_database_and_a_broker_that_it_has_verified() {
        Site.Plan plan = servers.overTls("blood-production", "ward", servers.kafka.port())
                .publishing("component")
                .with("spring.kafka.security.protocol", "SSL")
                .with("spring.kafka.ssl.key-store-type", "PEM")
                .with("spring.kafka.ssl.key-store-key", servers.client.key())
                .with("spring.kafka.ssl.key-store-certificate-chain", servers.client.certificate());
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
    void a_service_that_signs_on_to_its_broker_by_a_password_may_do_all_that_it_does() {
        var us = new ScramUser("epr-bridge", "correct-horse");
        us.make(servers.administrator(), "scram-", List.of("patient"), List.of("patient"));
        var applied = new AtomicInteger();
        Site.Plan plan = servers.overTls("epr-bridge", "scram", servers.scram)
                .under("scram-")
                .publishing("patient")
                .subscribing("own", _ -> Mono.fromRunnable(applied::incrementAndGet), "patient")
                .with("spring.kafka.security.protocol", "SASL_SSL")
                .with("spring.kafka.properties.sasl.mechanism", "SCRAM-SHA-512")
                .with("spring.kafka.properties.sasl.jaas.config", us.jaas())
                // the journal's own migrations then go as R2DBC does
                .with("spring.flyway.enabled", false);
        try (Site site = plan.start()) {
            site.append("patient", "A1", 1, "PatientIdentified", Map.of());
            await().atMost(Site.SOON).until(() -> applied.get() == 1);
            await().atMost(Site.SOON)
                    .until(() -> site.completeUpTo("own", "epr-bridge").isAfter(Site.AT));
        }
    }

    @Test
    void whoever_has_the_wrong_password_or_wants_what_was_not_granted_is_refused() throws Exception {
        var us = new ScramUser("outcome", "correct-horse");
        us.make(servers.administrator(), "scram-", List.of("transfusion"), List.of());
        var server = "localhost:" + servers.scram;
        assertRefused(
                new ScramUser("outcome", "wrong").settings(server, servers.authority.toString()),
                SaslAuthenticationException.class);
        assertRefused(us.settings(server, servers.stranger.toString()), SslAuthenticationException.class);
        try (Admin admin = Admin.create(us.settings(server, servers.authority.toString()))) {
            admin.createTopics(List.of(new NewTopic("scram-transfusion", 1, (short) 1)))
                    .all()
                    .get();
            assertThatThrownBy(() -> admin.createTopics(List.of(new NewTopic("scram-component", 1, (short) 1)))
                            .all()
                            .get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    /** What the chart's variables become, names with dots among them. */
    @Test
    void the_variables_of_the_chart_are_the_settings_that_are_tried_here() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(
                                "SPRING_KAFKA_SECURITY_PROTOCOL",
                                "SASL_SSL",
                                "SPRING_KAFKA_PROPERTIES_SASL_MECHANISM",
                                "SCRAM-SHA-512",
                                "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG",
                                "required")));
        assertThat(Binder.get(environment)
                        .bind("spring.kafka", KafkaProperties.class)
                        .get()
                        .buildProducerProperties())
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
                .containsEntry("sasl.jaas.config", "required");
    }

    @Test
    void a_database_that_another_authority_has_signed_or_that_is_of_another_name_is_refused() {
        assertThatThrownBy(() -> connect("localhost", servers.stranger)).hasStackTraceContaining("SSL");
        assertThatThrownBy(() -> connect("127.0.0.1", servers.authority)).hasStackTraceContaining("SSL");
        assertThatThrownBy(() -> DriverManager.getConnection(
                        servers.jdbc("ward", "localhost", servers.stranger), "ward", "secret"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SSL error");
        assertThatThrownBy(() -> DriverManager.getConnection(
                        servers.jdbc("ward", "127.0.0.1", servers.authority), "ward", "secret"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("could not be verified");
    }

    @Test
    void a_broker_that_another_authority_has_signed_is_refused_and_so_is_a_client_without_a_certificate() {
        Map<String, Object> verified = servers.administrator();
        Map<String, Object> wrongAuthority = new HashMap<>(verified);
        wrongAuthority.put("ssl.truststore.location", servers.stranger.toString());
        assertRefused(wrongAuthority, SslAuthenticationException.class);
        Map<String, Object> nobody = new HashMap<>(verified);
        nobody.keySet().removeIf(name -> name.startsWith("ssl.keystore"));
        assertRefused(nobody, SslAuthenticationException.class);
    }

    private static void assertRefused(Map<String, Object> settings, Class<? extends Exception> why) {
        try (Admin admin = Admin.create(settings)) {
            assertThatThrownBy(() -> admin.describeCluster().nodes().get(60, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(why);
        }
    }

    private static void connect(String host, Path trusted) {
        String url = "r2dbc:postgresql://ward:secret@%s:%d/ward?sslMode=verify-full&sslRootCert=%s"
                .formatted(host, servers.postgres.port(), trusted);
        Mono.from(ConnectionFactories.get(url).create())
                .flatMap(connection -> Mono.from(connection.close()))
                .block(Site.SOON);
    }
}
