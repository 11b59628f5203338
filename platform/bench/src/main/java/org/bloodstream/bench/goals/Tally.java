package org.bloodstream.bench.goals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;

/** Holds what was answered against what is in the journal: a command that was accepted and is not there is no result. */
final class Tally {
    private final LongSupplier rows;
    private final int inFlight;
    private final long before;
    private final AtomicLong done = new AtomicLong();
    private final AtomicInteger runs = new AtomicInteger();

    /** @param rows how many are in the journal */
    Tally(LongSupplier rows, int inFlight) {
        this.rows = rows;
        this.inFlight = inFlight;
        this.before = rows.getAsLong();
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
        var came = rows.getAsLong() - before;
        if (came < done.get() || came > done.get() + (long) inFlight * runs.get()) {
            throw new NotMeasurableException("%d were answered, %d are in the journal".formatted(done.get(), came));
        }
    }
}
