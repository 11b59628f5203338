package org.bloodstream.bench.kernel;

import java.time.Duration;

/**
 * How long JMH measures.
 *
 * @param forks JVMs, one after the other
 * @param rounds of warm-up, and again as many of measuring
 * @param round how long one takes
 */
record Pace(int forks, int rounds, Duration round) {
    static final Pace FULL = new Pace(3, 5, Duration.ofSeconds(2));
    static final Pace QUICK = new Pace(1, 3, Duration.ofSeconds(1));
}
