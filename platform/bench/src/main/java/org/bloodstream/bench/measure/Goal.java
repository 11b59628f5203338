package org.bloodstream.bench.measure;

/** What a figure has to reach. */
public record Goal(Bound bound, double value) {
    /** On which side of the value is good. */
    public enum Bound {
        AT_LEAST,
        AT_MOST
    }

    public static Goal atLeast(double value) {
        return new Goal(Bound.AT_LEAST, value);
    }

    public static Goal atMost(double value) {
        return new Goal(Bound.AT_MOST, value);
    }

    /** Held against the less favourable end of the interval. */
    boolean isReachedBy(Estimate estimate) {
        return switch (bound) {
            case AT_LEAST -> estimate.low() >= value;
            case AT_MOST -> estimate.high() <= value;
        };
    }

    String text() {
        return (bound == Bound.AT_LEAST ? ">= " : "<= ") + Figure.number(value);
    }
}
