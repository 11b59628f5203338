package org.bloodstream.bench.goals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;

/** Holds what was answered against what is in the journal: a command that was accepted and is not there is no result. */
final class Tally {
    private static final String ROWS = "SELECT count(*) FROM journal";

    private final Database database;
    private final int inFlight;
    private final long before;
    private final AtomicLong done = new AtomicLong();
    private final AtomicInteger runs = new AtomicInteger();

    Tally(Database database, int inFlight) {
        this.database = database;
        this.inFlight = inFlight;
        this.before = database.count(ROWS);
    }

    Function<Duration, Load> counting(Function<Duration, Load> load) {
        return time -> {
            var seen = load.apply(time);
            done.addAndGet(seen.done());
            runs.incrementAndGet();
            return seen;
        };
    }

    /**
     * After all runs. What was under way at the end of each may be there without having been answered.
     *
     * @throws NotMeasurableException when something is missing, or too much is there
     */
    void check() {
        var rows = database.count(ROWS) - before;
        if (rows < done.get() || rows > done.get() + (long) inFlight * runs.get()) {
            throw new NotMeasurableException("%d were answered, %d are in the journal".formatted(done.get(), rows));
        }
    }
}
