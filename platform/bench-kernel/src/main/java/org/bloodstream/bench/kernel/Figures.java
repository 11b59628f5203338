package org.bloodstream.bench.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark gave.
 *
 * @param median microseconds
 * @param high 99th percentile, microseconds
 * @param allocated bytes for each call
 */
record Figures(String what, double median, double high, double allocated) {
    /** Microseconds: a scan or a decision must be nothing beside the network and the database. */
    static final double GOAL = 5;

    static Figures of(RunResult result) {
        var time = result.getPrimaryResult();
        String name = time.getLabel().replace('_', ' ');
        var allocated =
                requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"), "no garbage collector profile");
        return new Figures(
                name,
                time.getStatistics().getPercentile(50),
                time.getStatistics().getPercentile(99),
                allocated.getScore());
    }

    boolean reached() {
        return median < GOAL;
    }

    String line() {
        String verdict = reached() ? "reached" : "missed";
        return String.format(
                Locale.ROOT, "| %s | %.2f | %.2f | %.0f | < 5, %s |", what, median, high, allocated, verdict);
    }
}
