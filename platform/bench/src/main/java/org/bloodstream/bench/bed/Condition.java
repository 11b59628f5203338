package org.bloodstream.bench.bed;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bloodstream.bench.measure.NotMeasurableException;

/** Waiting for something to become true. */
public final class Condition {
    private static final Duration POLL = Duration.ofMillis(25);

    private Condition() {}

    /** @throws NotMeasurableException when it is still not true at the limit */
    public static void await(String what, Duration limit, BooleanSupplier holds) {
        var deadline = Instant.now().plus(limit);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new NotMeasurableException("%s: not within %d s".formatted(what, limit.toSeconds()));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }
}
