package org.bloodstream.chaos.run;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.bloodstream.chaos.check.Quiet;
import org.bloodstream.chaos.evidence.Spoilt;
import org.bloodstream.chaos.state.Databases;
import org.bloodstream.chaos.state.FinalState;
import org.bloodstream.chaos.state.StateReader;

/** Waits until nothing is under way any more. */
record Drain(int postgres, String password) {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(300);

    /** What still waits when patience ends; nothing when all is quiet. */
    List<String> await() throws InterruptedException {
        return await(Quiet::waitsFor);
    }

    /** The same, where what was spoilt waits for an operator: until it does. */
    List<String> awaitBut(List<Spoilt> spoilt) throws InterruptedException {
        return await(progress -> Quiet.waitsForBut(spoilt, progress));
    }

    private List<String> await(Function<FinalState, List<String>> what) throws InterruptedException {
        var deadline = Instant.now().plus(LIMIT);
        var waiting = waiting(what);
        while (!waiting.isEmpty() && Instant.now().isBefore(deadline)) {
            Thread.sleep(PAUSE);
            waiting = waiting(what);
        }
        return waiting;
    }

    private List<String> waiting(Function<FinalState, List<String>> what) {
        try (var databases = Databases.open(postgres, password)) {
            return what.apply(new StateReader(databases).progress());
        } catch (SQLException e) {
            return List.of("PostgreSQL: " + e.getSQLState());
        }
    }
}
