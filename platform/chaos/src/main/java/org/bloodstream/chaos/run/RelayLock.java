package org.bloodstream.chaos.run;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bloodstream.chaos.load.Service;
import org.bloodstream.chaos.state.Databases;

/** Who publishes a service's journal, as PostgreSQL knows it: the one connection that holds the relay's lock. */
record RelayLock(int postgres, String password) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 20;
    private static final String HOLDER = """
            SELECT l.pid FROM pg_locks l JOIN pg_stat_activity a USING (pid)
             WHERE l.locktype = 'advisory' AND l.granted AND a.datname = current_database() AND l.objsubid = 1
               AND l.objid::bigint = hashtext('org.bloodstream.journal')::bigint & 4294967295
            """;

    /** The process of PostgreSQL that serves whoever holds the lock; nothing while nobody does. */
    Optional<Integer> holder(Service service) throws SQLException {
        try (var connection = Databases.connect(postgres, service.id(), password);
                var statement = connection.createStatement();
                var row = statement.executeQuery(HOLDER)) {
            return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
        }
    }

    /** How long after {@code since} another than {@code before} held it. */
    Duration takenOver(Service service, Optional<Integer> before, Instant since)
            throws SQLException, InterruptedException {
        var now = holder(service);
        while (now.isEmpty() || now.equals(before)) {
            if (Instant.now().isAfter(since.plus(LIMIT))) {
                throw new IllegalStateException("nobody publishes the journal of " + service.id());
            }
            Thread.sleep(POLL_MILLIS);
            now = holder(service);
        }
        return Duration.between(since, Instant.now());
    }
}
