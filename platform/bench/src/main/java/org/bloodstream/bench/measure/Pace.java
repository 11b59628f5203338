package org.bloodstream.bench.measure;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param rounds pairs that have to be kept
 * @param spare pairs that may be thrown away before it is given up
 * @param round of one side
 * @param warm how long one side is warmed up
 * @param compared answers of both sides that are compared before timing, where both answer the same question
 * @param starts of everything; none where that would take most of the time
 */
public record Pace(int rounds, int spare, Duration round, Duration warm, int compared, int starts) {
    /** What the measuring rules ask for. */
    public static final Pace FULL = new Pace(7, 7, Duration.ofSeconds(10), Duration.ofSeconds(60), 1000, 3);

    /** Some five minutes; the figures are rough. */
    public static final Pace QUICK = new Pace(3, 2, Duration.ofSeconds(2), Duration.ofSeconds(4), 100, 0);

    public boolean rough() {
        return rounds < FULL.rounds;
    }
}
