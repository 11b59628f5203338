package org.bloodstream.bench.measure;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param rounds pairs that have to be kept
 * @param spare pairs that may be thrown away before it is given up
 * @param round of one side
 * @param warm how long one side is warmed up
 */
public record Pace(int rounds, int spare, Duration round, Duration warm) {
    /** What the measuring rules ask for. */
    public static final Pace FULL = new Pace(7, 7, Duration.ofSeconds(10), Duration.ofSeconds(60));

    /** Some minutes for everything; the figures are rough. */
    public static final Pace QUICK = new Pace(3, 2, Duration.ofSeconds(3), Duration.ofSeconds(8));

    public boolean rough() {
        return rounds < FULL.rounds;
    }
}
