package org.bloodstream.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostgresBackupsIT {
    private static final String COMMITTED = "SELECT pg_xact_commit_timestamp(xmin) FROM bag WHERE number = %d";

    @TempDir
    Path directory;

    private PostgresBackups backups;
    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() throws SQLException {
        Privilege.forPostgres().handOver(directory);
        backups = new PostgresBackups(directory.resolve("backups"));
        backups.prepare();
        postgres = at(directory.resolve("first"), backups.flags());
        postgres.start();
        run("CREATE TABLE bag (number integer)");
        postgres.backUp(backups);
        for (var number = 1; number <= 3; number++) run("INSERT INTO bag VALUES (" + number + ")");
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void what_was_committed_until_the_chosen_instant_is_there_and_what_was_committed_later_is_not()
            throws SQLException {
        var between = midway(committed(2), committed(3));
        postgres.archive(backups);
        assertThat(bagsAsOf(between)).containsExactly(1, 2);
        assertThat(bags(postgres)).as("the first goes on").containsExactly(1, 2, 3);
    }

    @Test
    void the_very_instant_of_a_commit_has_it() throws SQLException {
        var instant = committed(1);
        postgres.archive(backups);
        assertThat(bagsAsOf(instant)).containsExactly(1);
    }

    /** A day mistyped is refused, and not answered with whatever there is. */
    @Test
    void an_instant_that_the_archive_does_not_reach_is_refused() throws SQLException {
        postgres.archive(backups);
        assertThatThrownBy(() -> bagsAsOf(Instant.now().plusSeconds(3600)))
                .isInstanceOf(ServerFailedException.class)
                .hasMessageContaining("recovery ended before configured recovery target was reached");
    }

    private List<Integer> bagsAsOf(Instant instant) throws SQLException {
        var beside = at(directory.resolve("beside"), backups.flagsAsOf(instant));
        beside.restore(backups);
        try {
            beside.start();
            return bags(beside);
        } finally {
            beside.stop();
        }
    }

    private static Instant midway(Instant one, Instant other) {
        return one.plus(Duration.between(one, other).dividedBy(2));
    }

    private Instant committed(int number) throws SQLException {
        try (var connection = DriverManager.getConnection(url(postgres), "postgres", "secret");
                var statement = connection.createStatement();
                var answer = statement.executeQuery(COMMITTED.formatted(number))) {
            answer.next();
            return answer.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static List<Integer> bags(EmbeddedPostgres server) throws SQLException {
        try (var connection = DriverManager.getConnection(url(server), "postgres", "secret");
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT number FROM bag ORDER BY 1")) {
            var found = new ArrayList<Integer>();
            while (answer.next()) found.add(answer.getInt(1));
            return found;
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(postgres), "postgres", "secret");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static EmbeddedPostgres at(Path directory, List<String> flags) {
        return new EmbeddedPostgres(new EmbeddedPostgres.Settings(directory, Ports.free(), "secret", true), flags);
    }

    private static String url(EmbeddedPostgres server) {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.port());
    }
}
