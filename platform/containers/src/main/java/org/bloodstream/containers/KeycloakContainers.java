package org.bloodstream.containers;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.embedded.EmbeddedKeycloak;
import org.bloodstream.embedded.KeycloakOptions;
import org.bloodstream.embedded.TestTrio;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** Keycloak as {@code EmbeddedKeycloak} runs it: the same realm, its data in PostgreSQL. */
final class KeycloakContainers {
    private static final int PORT = 8080;
    private static final String REALM = "bloodstream-realm.json";

    private KeycloakContainers() {}

    /** The port is known beforehand, since it stands in the issuer of every token. */
    static GenericContainer<?> of(DockerImageName image, Network network, int port) {
        var container = new GenericContainer<>(image)
                .withCommand(command(port).toArray(String[]::new))
                .withEnv(TestTrio.placeholders())
                .withEnv(KeycloakOptions.FOR_TESTS)
                .withEnv("KC_DB_USERNAME", PostgresContainers.KEYCLOAK)
                .withEnv("KC_DB_PASSWORD", TestTrio.SECRET)
                .withEnv("JAVA_OPTS", "-Xmx384m " + QuickJvm.OPTIONS)
                .withCopyFileToContainer(
                        MountableFile.forClasspathResource("keycloak/" + REALM, 0644),
                        "/opt/keycloak/data/import/" + REALM)
                .withLabels(Checkout.LABELS)
                .withNetwork(network)
                .withExposedPorts(PORT)
                .withCreateContainerCmdModifier(Loopback::only)
                .waitingFor(Answering.when(_ -> EmbeddedKeycloak.answersAt(url(port))));
        container.setPortBindings(List.of("127.0.0.1:%d:%d".formatted(port, PORT)));
        return container;
    }

    static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** Not "optimized": the public image is built for no database yet, and ours is found to be built for this one. */
    private static List<String> command(int port) {
        var command = new ArrayList<>(List.of("start"));
        command.addAll(KeycloakOptions.BUILD);
        command.addAll(KeycloakOptions.START);
        command.addAll(List.of("--http-port=" + PORT, "--hostname=" + url(port)));
        command.add("--db-url=jdbc:postgresql://%s/%s".formatted(PostgresContainers.HOST, PostgresContainers.KEYCLOAK));
        return command;
    }
}
