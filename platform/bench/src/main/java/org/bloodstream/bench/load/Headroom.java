package org.bloodstream.bench.load;

import java.util.function.DoubleSupplier;
import org.bloodstream.bench.measure.NotMeasurableException;

/**
 * How far a side is from its limit when it takes load at a steady rate.
 *
 * @param perSecond the steady rate
 * @param atMost what it accepts in a second in a closed loop
 */
public record Headroom(int perSecond, double atMost) {
    /** The measuring rules: half of what it could do. */
    private static final double WANTED = 2;

    /**
     * Tries again in a closed loop until the rate is half of what is accepted, or the tries are used up.
     *
     * @param first what was accepted in a second at the end of the warm-up
     * @throws NotMeasurableException when even the last try accepted less than the rate: all would only pile up
     */
    public static Headroom warmedUp(int perSecond, double first, int tries, DoubleSupplier accepted) {
        var atMost = first;
        for (var i = 0; i < tries && atMost < WANTED * perSecond; i++) {
            atMost = accepted.getAsDouble();
        }
        if (atMost <= perSecond) {
            throw new NotMeasurableException(
                    "%d a second are asked for, and in a closed loop, warmed up, only %.0f are accepted"
                            .formatted(perSecond, atMost));
        }
        return new Headroom(perSecond, atMost);
    }

    public String text() {
        return "%d a second are %.0f %% of the %.0f that are accepted in a closed loop"
                .formatted(perSecond, 100 * perSecond / atMost, atMost);
    }
}
