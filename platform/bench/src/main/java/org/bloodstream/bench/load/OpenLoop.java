package org.bloodstream.bench.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** Work at a steady rate that does not wait for answers: a slow answer delays nothing that comes after it. */
public record OpenLoop(int perSecond) {
    private static final long SECOND = 1_000_000_000L;

    /**
     * Begins one piece of work after the other, from the calling thread; each must return at once.
     *
     * @param work gets the {@link System#nanoTime()} at which it was due
     * @return how many
     */
    public long run(Duration time, LongConsumer work) {
        var count = perSecond * time.toSeconds();
        var begun = System.nanoTime();
        for (var i = 0L; i < count; i++) {
            var due = begun + i * SECOND / perSecond;
            for (var now = System.nanoTime(); now < due; now = System.nanoTime()) {
                LockSupport.parkNanos(due - now);
            }
            work.accept(due);
        }
        return count;
    }
}
