package org.bloodstream.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedPostgresIT {
    @TempDir
    Path directory;

    EmbeddedPostgres postgres;

    @BeforeEach
    void start() {
        postgres = new EmbeddedPostgres(new EmbeddedPostgres.Settings(directory, Ports.free(), "secret", true));
        postgres.start();
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void what_is_written_survives_a_stop() throws SQLException {
        postgres.ensureDatabase("ward", "ward", "first");
        run("first", "CREATE TABLE bed (name text)");

        postgres.stop();
        assertThat(postgres.running()).isFalse();
        postgres.start();

        run("first", "INSERT INTO bed VALUES ('4')");
    }

    @Test
    void an_owner_gets_the_password_of_the_latest_installation() throws SQLException {
        postgres.ensureDatabase("ward", "ward", "first");
        postgres.ensureDatabase("ward", "ward", "sec'ond");

        run("sec'ond", "SELECT 1");
        assertThatThrownBy(() -> run("first", "SELECT 1")).hasMessageContaining("authentication failed");
    }

    @Test
    void nobody_gets_in_without_the_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(url("postgres"), "postgres", "guessed"))
                .hasMessageContaining("authentication failed");
    }

    @Test
    void a_dropped_database_is_gone() {
        postgres.ensureDatabase("ward", "ward", "first");
        postgres.dropDatabase("ward");
        assertThatThrownBy(() -> run("first", "SELECT 1")).hasMessageContaining("does not exist");
    }

    @Test
    void a_taken_port_is_an_error_with_the_end_of_the_log(@TempDir Path other) {
        var second = new EmbeddedPostgres(new EmbeddedPostgres.Settings(other, postgres.port(), "other", false));
        assertThatThrownBy(second::start)
                .isInstanceOf(ServerFailedException.class)
                .hasMessageContaining("Address already in use");
    }

    private void run(String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("ward"), "ward", password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.port(), database);
    }
}
