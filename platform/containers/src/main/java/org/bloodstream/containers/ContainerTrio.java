package org.bloodstream.containers;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.bloodstream.embedded.OfferedServers;
import org.bloodstream.embedded.Ports;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The three servers on a network of their own, each with the settings of its embedded counterpart. */
final class ContainerTrio implements AutoCloseable {
    private final Network network = Checkout.network();
    private final int keycloakPort = Ports.free();
    private final PostgreSQLContainer postgres;
    private final KafkaContainer kafka;
    private final GenericContainer<?> keycloak;

    ContainerTrio(Images images) {
        postgres = PostgresContainers.of(images.postgres(), network);
        kafka = KafkaContainers.of(images.kafka(), network);
        keycloak = KeycloakContainers.of(images.keycloak(), network, keycloakPort);
    }

    void start() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var broker = CompletableFuture.runAsync(kafka::start, threads);
            var database = CompletableFuture.runAsync(postgres::start, threads);
            var realm = database.thenRun(() -> PostgresContainers.ensureKeycloaksDatabase(postgres))
                    .thenRun(keycloak::start);
            CompletableFuture.allOf(broker, realm).join();
        }
    }

    OfferedServers servers() {
        return new OfferedServers(
                postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                kafka.getBootstrapServers(),
                KeycloakContainers.url(keycloakPort));
    }

    @Override
    public void close() {
        keycloak.stop();
        kafka.stop();
        postgres.stop();
        network.close();
    }
}
