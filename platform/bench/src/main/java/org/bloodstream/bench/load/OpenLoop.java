package org.bloodstream.bench.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Work at a steady rate that does not wait for answers: a slow answer delays nothing that comes after it. */
public final class OpenLoop {
    private static final long SECOND = 1_000_000_000L;

    private final int perSecond;
    private final LongSupplier nanos;
    private final LongConsumer pause;

    public OpenLoop(int perSecond) {
        this(perSecond, System::nanoTime, LockSupport::parkNanos);
    }

    /**
     * With another clock.
     *
     * @param pause waits for about as many nanoseconds
     */
    OpenLoop(int perSecond, LongSupplier nanos, LongConsumer pause) {
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.pause = pause;
    }

    /**
     * Begins one piece of work after the other, from the calling thread; each must return at once.
     *
     * @param work gets the {@link System#nanoTime()} at which it was due
     * @return how many
     */
    public long run(Duration time, LongConsumer work) {
        var count = perSecond * time.toSeconds();
        var begun = nanos.getAsLong();
        for (var i = 0L; i < count; i++) {
            var due = begun + i * SECOND / perSecond;
            for (var now = nanos.getAsLong(); now < due; now = nanos.getAsLong()) {
                pause.accept(due - now);
            }
            work.accept(due);
        }
        return count;
    }
}
