package org.bloodstream.bench.measure;

import org.jspecify.annotations.Nullable;

/**
 * What a load generator saw.
 *
 * @param done answered rightly; anything else is no result but a failure
 * @param seconds of wall clock
 * @param latency absent where only throughput is of interest
 */
public record Load(long done, double seconds, @Nullable Latency latency) {
    public double perSecond() {
        return done / seconds;
    }
}
