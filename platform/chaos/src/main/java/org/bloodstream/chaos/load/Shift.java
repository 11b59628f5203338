package org.bloodstream.chaos.load;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the load goes on. What was asked before its end is pursued until it is settled.
 *
 * @param end when nothing new is begun any more
 * @param patience how long after the end an unsettled request is still pursued
 */
public record Shift(Instant end, Duration patience) {
    boolean isOver() {
        return Instant.now().isAfter(end);
    }

    boolean isOutOfPatience() {
        return Instant.now().isAfter(end.plus(patience));
    }

    /** @throws ShiftOverException when nothing new may be begun */
    void next() {
        if (isOver()) throw new ShiftOverException();
    }
}
