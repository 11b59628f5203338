package org.bloodstream.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.contracts.EventKind;
import org.jspecify.annotations.Nullable;

/** What was appended to the journal of one test database, each event held against its contract once. */
final class AppendedEvents {
    private static final Queue<AppendedEvents> WATCHED = new ConcurrentLinkedQueue<>();
    private static final String FROM_HERE = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text";
    private static final String APPENDED =
            "SELECT sequence, stream, type, schema_version, data::text AS data FROM journal WHERE transaction_id >= ?::xid8";

    private final TestDatabase database;
    private final Set<Long> seen = new HashSet<>();
    private @Nullable Connection connection;
    /** Whatever was seen before it was also seen whole: no transaction of then was still open. */
    private String transaction = "0";

    private AppendedEvents(TestDatabase database) {
        this.database = database;
    }

    static void watch(TestDatabase database) {
        WATCHED.add(new AppendedEvents(database));
    }

    /** Each violation since this was last asked, with the kind that it is of. */
    static List<String> newViolations() {
        return WATCHED.stream().flatMap(AppendedEvents::violations).distinct().toList();
    }

    private synchronized Stream<String> violations() {
        try {
            if (connection == null) connection = database.connect();
            return isThere(connection) ? violations(connection).stream() : Stream.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("what was appended to %s is not known".formatted(database.name()), e);
        }
    }

    private List<String> violations(Connection connection) throws SQLException {
        var next = only(connection, FROM_HERE, row -> row);
        var violations = new ArrayList<String>();
        try (var statement = connection.prepareStatement(APPENDED)) {
            statement.setString(1, transaction);
            var rows = statement.executeQuery();
            while (rows.next()) if (seen.add(rows.getLong("sequence"))) violations.addAll(violations(rows));
        }
        transaction = next;
        return violations;
    }

    private static List<String> violations(ResultSet row) throws SQLException {
        var kind = new EventKind(row.getString("stream"), row.getString("type"), row.getInt("schema_version"));
        return EventContracts.violations(kind, row.getString("data")).stream()
                .map("%s.%s.v%d: ".formatted(kind.stream(), kind.type(), kind.version())::concat)
                .toList();
    }

    /** A service makes it when it starts. */
    private static boolean isThere(Connection connection) throws SQLException {
        return only(connection, "SELECT (to_regclass('journal') IS NOT NULL)::text", Boolean::parseBoolean);
    }

    private static <T> T only(Connection connection, String query, Function<String, T> as) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return as.apply(row.getString(1));
        }
    }
}
