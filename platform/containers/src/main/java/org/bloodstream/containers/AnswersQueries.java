package org.bloodstream.containers;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.awaitility.Awaitility;
import org.bloodstream.embedded.EmbeddedPostgres;
import org.bloodstream.embedded.TestTrio;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * PostgreSQL is there when it answers: the public image says "ready" twice, because it starts once more for itself; ours
 * says it once.
 */
final class AnswersQueries extends AbstractWaitStrategy {
    @Override
    protected void waitUntilReady() {
        Awaitility.await("PostgreSQL answers")
                .atMost(startupTimeout)
                .failFast("PostgreSQL has ended", () -> !waitStrategyTarget.isRunning())
                .until(this::answers);
    }

    private boolean answers() {
        var url = "jdbc:postgresql://%s:%d/postgres?connectTimeout=5"
                .formatted(
                        waitStrategyTarget.getHost(),
                        waitStrategyTarget.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT));
        try (var _ = DriverManager.getConnection(url, EmbeddedPostgres.SUPERUSER, TestTrio.SECRET)) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }
}
