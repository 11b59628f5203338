package org.bloodstream.production.monitoring.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Of an individuals chart: the mean, and sigma from the mean moving range.
 *
 * @param sigma more than 0
 */
public record ControlLimits(double centre, double sigma) {
    /** So many values make the limits [D]: "validated on 20 units or more" (06_component_specs.md, section 6.4). */
    public static final int BASELINE = 20;

    /** d2 of ranges of two values. */
    private static final double D2 = 1.128;

    /** From the first {@link #BASELINE}; empty until there are so many, and where they do not differ at all. */
    static Optional<ControlLimits> of(List<Double> values) {
        if (values.size() < BASELINE) return Optional.empty();
        double[] baseline =
                values.stream().limit(BASELINE).mapToDouble(each -> each).toArray();
        double centre = StatUtils.mean(baseline);
        double range = StatUtils.mean(IntStream.range(1, BASELINE)
                .mapToDouble(at -> Math.abs(baseline[at] - baseline[at - 1]))
                .toArray());
        return range > 0 ? Optional.of(new ControlLimits(centre, range / D2)) : Optional.empty();
    }

    double sigmas(double value) {
        return (value - centre) / sigma;
    }

    public double lower() {
        return centre - 3 * sigma;
    }

    public double upper() {
        return centre + 3 * sigma;
    }
}
