package org.bloodstream.chaos.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.bloodstream.chaos.load.Service;
import org.bloodstream.chaos.state.Databases;

/** Who publishes a service's journal, as PostgreSQL knows it: the one connection that holds the relay's lock. */
record RelayLock(int postgres, String password) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 20;
    private static final String HOLDER = """
            SELECT pid FROM pg_locks
             WHERE locktype = 'advisory' AND granted AND objsubid = 1
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
               AND objid::bigint = hashtext('org.bloodstream.journal')::bigint & 4294967295
            """;

    /** The process of PostgreSQL that serves whoever holds the lock; nothing while nobody does. */
    OptionalInt holder(Service service) throws SQLException {
        try (var connection = Databases.connect(postgres, service.id(), password)) {
            return holder(connection);
        }
    }

    /** How long after {@code since} another than {@code before} held it. */
    Duration takenOver(Service service, OptionalInt before, Instant since) throws SQLException, InterruptedException {
        try (var connection = Databases.connect(postgres, service.id(), password)) {
            var now = holder(connection);
            while (now.isEmpty() || now.equals(before)) {
                if (Instant.now().isAfter(since.plus(LIMIT)))
                    throw new IllegalStateException("nobody publishes the journal of " + service.id());
                Thread.sleep(POLL_MILLIS);
                now = holder(connection);
            }
            return Duration.between(since, Instant.now());
        }
    }

    private static OptionalInt holder(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(HOLDER)) {
            return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
        }
    }
}
