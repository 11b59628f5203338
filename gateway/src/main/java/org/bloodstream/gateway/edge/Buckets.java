package org.bloodstream.gateway.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** One bucket per caller; the callers it remembers are bounded, so that inventing callers fills no memory. */
final class Buckets {
    private static final int CALLERS = 50_000;
    private final Cache<String, Bucket> buckets;
    private final EdgeSettings.Rate rate;

    Buckets(EdgeSettings.Rate rate) {
        this.rate = rate;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CALLERS)
                .executor(Runnable::run) // what it has to tidy is less than waking a thread
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    ConsumptionProbe take(String caller) {
        return buckets.get(caller, _ -> fresh()).tryConsumeAndReturnRemaining(1);
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
