package org.bloodstream.bench.goals;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.Side;

/**
 * A side, from what it is made of.
 *
 * @param warming uses it before anything is timed
 * @param settling returns when it has no work left
 */
record Loaded(
        String name,
        Map<String, Long> serving,
        Function<Duration, Load> load,
        boolean needsWarming,
        Consumer<Duration> warming,
        Runnable settling)
        implements Side {

    /** In a JVM, warmed by the same load, and done when it has answered. */
    static Loaded of(String name, Map<String, Long> serving, Function<Duration, Load> load) {
        Consumer<Duration> warming = time -> {
            var _ = load.apply(time);
        };
        return new Loaded(name, serving, load, true, warming, () -> {});
    }

    /** Not in a JVM. */
    Loaded asQuickAsEver() {
        return new Loaded(name, serving, load, false, warming, settling);
    }

    Loaded warmedBy(Consumer<Duration> other) {
        return new Loaded(name, serving, load, needsWarming, other, settling);
    }

    Loaded settling(Runnable other) {
        return new Loaded(name, serving, load, needsWarming, warming, other);
    }

    @Override
    public Load run(Duration time) {
        return load.apply(time);
    }

    @Override
    public void warm(Duration time) {
        warming.accept(time);
    }

    @Override
    public void settle() {
        settling.run();
    }
}
