package org.bloodstream.bench.measure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param name of what is estimated, as {@code wall}
 * @param goal absent where the figure only informs
 */
public record Figure(
        String name, Estimate estimate, @Nullable Goal goal) {
    /** Three significant digits or so. */
    static String number(double value) {
        var digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    String verdict() {
        if (goal == null) {
            return "";
        }
        return goal.text() + (goal.isReachedBy(estimate) ? "  reached" : "  missed");
    }
}
