package org.bloodstream.bench.measure;

import org.HdrHistogram.Histogram;

/** Times of single answers, in milliseconds. */
public record Latency(double p50, double p99) {
    private static final double MICROS = 1000;

    /** Of a histogram of microseconds. */
    public static Latency ofMicros(Histogram histogram) {
        return new Latency(histogram.getValueAtPercentile(50) / MICROS, histogram.getValueAtPercentile(99) / MICROS);
    }
}
