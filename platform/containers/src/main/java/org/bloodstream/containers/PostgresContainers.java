package org.bloodstream.containers;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.embedded.Databases;
import org.bloodstream.embedded.EmbeddedPostgres;
import org.bloodstream.embedded.PostgresFlags;
import org.bloodstream.embedded.ServerFailedException;
import org.bloodstream.embedded.TestTrio;
import org.testcontainers.containers.ContainerState;
import org.testcontainers.containers.Network;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL as {@code EmbeddedPostgres} runs it for tests. */
final class PostgresContainers {
    /** Its name among the containers. */
    static final String HOST = "postgres";

    /** The database and the owner of Keycloak's data. */
    static final String KEYCLOAK = "keycloak";

    private PostgresContainers() {}

    static PostgreSQLContainer of(DockerImageName image, Network network) {
        return new PostgreSQLContainer(image)
                .withUsername(EmbeddedPostgres.SUPERUSER)
                .withPassword(TestTrio.SECRET)
                .withDatabaseName("postgres")
                .withEnv("POSTGRES_INITDB_ARGS", String.join(" ", EmbeddedPostgres.INITDB) + " --no-sync")
                .withCommand(command().toArray(String[]::new))
                .withLabels(Checkout.LABELS)
                .withNetwork(network)
                .withNetworkAliases(HOST)
                .withCreateContainerCmdModifier(Loopback::only)
                .waitingFor(Answering.when(PostgresContainers::answers));
    }

    static void ensureKeycloaksDatabase(PostgreSQLContainer postgres) {
        try (var connection =
                DriverManager.getConnection(postgres.getJdbcUrl(), EmbeddedPostgres.SUPERUSER, TestTrio.SECRET)) {
            Databases.ensure(connection, KEYCLOAK, KEYCLOAK, TestTrio.SECRET);
        } catch (SQLException e) {
            throw new ServerFailedException("cannot make Keycloak's database", e);
        }
    }

    /** The public image says "ready" twice, because it starts once more for itself; so it is asked. */
    private static boolean answers(ContainerState postgres) {
        var url = "jdbc:postgresql://%s:%d/postgres?connectTimeout=5"
                .formatted(postgres.getHost(), postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT));
        try (var _ = DriverManager.getConnection(url, EmbeddedPostgres.SUPERUSER, TestTrio.SECRET)) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private static List<String> command() {
        var command = new ArrayList<>(List.of("postgres"));
        PostgresFlags.forTests().forEach(flag -> command.addAll(List.of("-c", flag)));
        return command;
    }
}
