package org.bloodstream.chaos.load;

import java.time.Duration;
import java.time.Instant;

/** How long the load goes on. A donation that is under way is finished; what was asked is pursued until it is settled. */
public final class Shift {
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Duration finishing;
    private final Duration patience;
    private volatile Instant end;

    /**
     * @param end when no new donation is begun any more
     * @param finishing how long after the end the next step of one that is under way is still taken
     * @param patience how long after the end an unsettled request is still pursued; longer than {@code finishing}
     */
    public Shift(Instant end, Duration finishing, Duration patience) {
        this.end = end;
        this.finishing = finishing;
        this.patience = patience;
    }

    /** One that goes on until it is {@link #end ended}, a day at most. */
    public static Shift open(Duration finishing, Duration patience) {
        return new Shift(Instant.now().plus(LONGEST), finishing, patience);
    }

    /** From now on no new donation is begun. */
    public void end() {
        end = Instant.now();
    }

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
