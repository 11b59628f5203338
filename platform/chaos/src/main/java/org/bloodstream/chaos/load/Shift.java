package org.bloodstream.chaos.load;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the load goes on. A donation that is under way is finished; what was asked is pursued until it is settled.
 *
 * @param end when no new donation is begun any more
 * @param finishing how long after the end the next step of one that is under way is still taken
 * @param patience how long after the end an unsettled request is still pursued; longer than {@code finishing}
 */
public record Shift(Instant end, Duration finishing, Duration patience) {
    boolean isOver() {
        return Instant.now().isAfter(end);
    }

    boolean isOutOfPatience() {
        return Instant.now().isAfter(end.plus(patience));
    }

    /** @throws ShiftOverException when no further step may be taken */
    void next() {
        if (Instant.now().isAfter(end.plus(finishing))) throw new ShiftOverException();
    }
}
