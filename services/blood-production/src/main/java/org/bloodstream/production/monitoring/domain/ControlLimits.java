package org.bloodstream.production.monitoring.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        var baseline = values.subList(0, BASELINE);
        double centre = baseline.stream().mapToDouble(each -> each).average().orElseThrow();
        double range = IntStream.range(1, BASELINE)
                .mapToDouble(at -> Math.abs(baseline.get(at) - baseline.get(at - 1)))
                .average()
                .orElseThrow();
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
