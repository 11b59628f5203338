package org.bloodstream.region.simulation;

import java.time.Duration;

/**
 * When the next donation comes: after the usual pause, or later and later while things fail.
 *
 * @param usual between the starts of two donations when all is well
 * @param failures in a row
 */
record Pace(Duration usual, int failures) {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 6;

    static Pace of(Duration usual) {
        return new Pace(usual, 0);
    }

    Pace afterSuccess() {
        return of(usual);
    }

    Pace afterFailure() {
        return new Pace(usual, Math.min(failures + 1, DOUBLINGS));
    }

    /** Never negative, at most five minutes. */
    Duration pauseAfter(Duration spent) {
        if (failures > 0) return shorter(usual.multipliedBy(1L << failures), LONGEST);
        return spent.compareTo(usual) < 0 ? usual.minus(spent) : Duration.ZERO;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
