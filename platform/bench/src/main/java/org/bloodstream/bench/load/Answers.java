package org.bloodstream.bench.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.bloodstream.bench.measure.Latency;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;

/** What was answered in one run, counted from several threads. */
final class Answers {
    private static final int DIGITS = 3;
    private static final double NANOS = 1e9;

    private final ConcurrentHistogram micros = new ConcurrentHistogram(DIGITS);
    private final AtomicLong wrong = new AtomicLong();
    private final long begun = System.nanoTime();
    private volatile String lastWrong = "";

    void add(long nanos, boolean right, String text) {
        if (!right) {
            lastWrong = text;
            wrong.incrementAndGet();
        }
        micros.recordValue(nanos / 1000);
    }

    void await(long asked, Duration patience) {
        Condition.await("every command is answered", patience, () -> micros.getTotalCount() >= asked);
    }

    boolean allRight() {
        return wrong.get() == 0;
    }

    /** @throws NotMeasurableException when one was wrong */
    Load load() {
        var all = micros.getTotalCount();
        if (!allRight()) {
            throw new NotMeasurableException("%d of %d were not answered rightly, the last with: %s"
                    .formatted(wrong.get(), all, lastWrong.strip()));
        }
        return new Load(all, (System.nanoTime() - begun) / NANOS, Latency.ofMicros(micros));
    }
}
