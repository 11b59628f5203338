package org.bloodstream.chaos.run;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.bloodstream.chaos.state.Databases;
import org.bloodstream.chaos.state.FinalState;
import org.bloodstream.chaos.state.StateReader;
import org.bloodstream.embedded.EmbeddedPostgres;
import org.bloodstream.embedded.PostgresBackups;

/** The databases as they were at an instant, on a server of their own: what runs goes on, and no service is led there. */
final class Beside implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final PostgresBackups backups;
    private final String password;

    Beside(Path directory, int port, String password, PostgresBackups backups, Instant instant) {
        var settings = new EmbeddedPostgres.Settings(directory, port, password, true);
        this.server = new EmbeddedPostgres(settings, backups.flagsAsOf(instant));
        this.backups = backups;
        this.password = password;
    }

    /** Returns when it has recovered to the instant. */
    void restore() {
        server.restore(backups);
        server.start();
    }

    FinalState state() throws SQLException {
        try (var databases = Databases.open(server.port(), password)) {
            return new StateReader(databases).read();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
