package org.bloodstream.bench.goals;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.Side;

/** A side, from what it is made of. */
record Loaded(
        String name, Map<String, Long> serving, boolean needsWarming, Function<Duration, Load> load, Runnable settling)
        implements Side {
    /** In a JVM, and done when it has answered. */
    Loaded(String name, Map<String, Long> serving, Function<Duration, Load> load) {
        this(name, serving, true, load, () -> {});
    }

    @Override
    public Load run(Duration time) {
        return load.apply(time);
    }

    @Override
    public void settle() {
        settling.run();
    }
}
