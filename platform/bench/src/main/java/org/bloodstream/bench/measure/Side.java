package org.bloodstream.bench.measure;

import java.time.Duration;
import java.util.Map;

/** One of the two that are compared: it has been started, and takes load when asked. */
public interface Side {
    String name();

    /** The processes that serve it, by what they are; their children count too, the load generator does not. */
    Map<String, Long> serving();

    /**
     * Puts load on it.
     *
     * @throws NotMeasurableException when an answer was wrong
     */
    Load run(Duration time);

    /** Whether it becomes faster by being used, as everything in a JVM does. */
    default boolean needsWarming() {
        return true;
    }

    /** Uses it before anything is timed: as in a round, unless a round would only pile up what a cold JVM cannot do. */
    default void warm(Duration time) {
        run(time);
    }

    /** Returns when it has no work left from the last run; that work counts as its processor time. */
    default void settle() {}
}
