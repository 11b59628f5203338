package org.bloodstream.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bloodstream.embedded.Databases;
import org.bloodstream.embedded.EmbeddedPostgres;

/** Makes databases on the test servers, and drops them when the JVM ends. */
final class TestDatabases {
    private static final String HOST = "127.0.0.1";

    private final ServerAddresses servers;
    private final ConcurrentLinkedQueue<String> made = new ConcurrentLinkedQueue<>();

    TestDatabases(ServerAddresses servers) {
        this.servers = servers;
    }

    TestDatabase fresh() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        try (var superuser = connect()) {
            Databases.ensure(superuser, name, name, name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make a test database", e);
        }
        made.add(name);
        return new TestDatabase(HOST, servers.postgresPort(), name, name, name);
    }

    void dropAll() {
        if (made.isEmpty()) {
            return;
        }
        try (var superuser = connect()) {
            for (var name : made) {
                Databases.drop(superuser, name);
            }
        } catch (SQLException _) {
            // The servers may be gone already, and their databases with them.
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%d/postgres?connectTimeout=10".formatted(HOST, servers.postgresPort()),
                EmbeddedPostgres.SUPERUSER,
                servers.postgresPassword());
    }
}
