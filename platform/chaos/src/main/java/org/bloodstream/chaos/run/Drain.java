package org.bloodstream.chaos.run;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bloodstream.chaos.check.Quiet;
import org.bloodstream.chaos.state.Databases;
import org.bloodstream.chaos.state.StateReader;

/** Waits until nothing is under way any more. */
record Drain(int postgres, String password) {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(300);

    /** What still waits when patience ends; nothing when all is quiet. */
    List<String> await() throws InterruptedException {
        var deadline = Instant.now().plus(LIMIT);
        var waiting = waiting();
        while (!waiting.isEmpty() && Instant.now().isBefore(deadline)) {
            Thread.sleep(PAUSE);
            waiting = waiting();
        }
        return waiting;
    }

    private List<String> waiting() {
        try (var databases = Databases.open(postgres, password)) {
            return Quiet.waitsFor(new StateReader(databases).progress());
        } catch (SQLException e) {
            return List.of("PostgreSQL: " + e.getSQLState());
        }
    }
}
