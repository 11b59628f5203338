package org.bloodstream.bench.measure;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;

/** A median with its 95 % interval by the percentile bootstrap. */
public record Estimate(double median, double low, double high) {
    private static final int RESAMPLES = 10_000;
    private static final long SEED = 20_261_122;
    private static final double TAIL = 0.025;

    /** The same values give the same estimate. NaN when there are none, or one is NaN. */
    public static Estimate of(double... values) {
        if (values.length == 0 || DoubleStream.of(values).anyMatch(Double::isNaN)) {
            return new Estimate(Double.NaN, Double.NaN, Double.NaN);
        }
        var random = new SplittableRandom(SEED);
        var medians = DoubleStream.generate(() -> median(resample(values, random)))
                .limit(RESAMPLES)
                .toArray();
        var bounds = Quantile.withDefaults().evaluate(medians, TAIL, 1 - TAIL);
        return new Estimate(median(values), bounds[0], bounds[1]);
    }

    private static double[] resample(double[] values, SplittableRandom random) {
        return random.ints(values.length, 0, values.length)
                .mapToDouble(index -> values[index])
                .toArray();
    }

    private static double median(double[] values) {
        return Median.withDefaults().evaluate(values);
    }
}
