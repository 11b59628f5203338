package org.bloodstream.bench.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.bloodstream.bench.measure.NotMeasurableException;

/** Waiting for something to become true. */
public final class Condition {
    private static final Duration POLL = Duration.ofMillis(25);

    private Condition() {}

    /** @throws NotMeasurableException when it is still not true at the limit */
    public static void await(String what, Duration limit, BooleanSupplier holds) {
        await(() -> what, limit, holds);
    }

    /**
     * With words that are only known at the limit.
     *
     * @throws NotMeasurableException when it is still not true at the limit
     */
    public static void await(Supplier<String> what, Duration limit, BooleanSupplier holds) {
        var begun = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - begun > limit.toNanos()) {
                throw new NotMeasurableException("%s: not within %d s".formatted(what.get(), limit.toSeconds()));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }
}
