package org.bloodstream.bench.bed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A database of the benchmark's PostgreSQL; its name is also that of its owner. */
public record Database(int port, String name) {
    /** Of every database here; they are gone with the run. */
    public static final String PASSWORD = "for-this-run-only";
    /** Rows that no relay has taken yet, or numbers that the broker does not have. */
    private static final String WAITING = """
            SELECT r.published < r.numbered OR EXISTS (
                     SELECT 1 FROM journal j WHERE (j.transaction_id, j.sequence) > (r.cursor_transaction, r.cursor_sequence))
              FROM journal_relay r""";

    public Connection connect() {
        try {
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), name, PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the scripts as they are. */
    public void run(List<Path> scripts) {
        for (var script : scripts) {
            try {
                run(Files.readString(script));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Statements as they are. */
    public void run(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String sql) {
        try (var connection = connect();
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the journal in it holds something that is not published. */
    public boolean relayBehind() {
        try (var connection = connect();
                var result = connection.createStatement().executeQuery(WAITING)) {
            return result.next() && result.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
