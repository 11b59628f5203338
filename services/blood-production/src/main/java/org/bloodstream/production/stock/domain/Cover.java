package org.bloodstream.production.stock.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * For how long what is available will do.
 *
 * @param dailyDemand units a day; absent when none has left lately, so that nobody knows
 */
public record Cover(int available, OptionalDouble dailyDemand) {
    /** Days of {@link #dailyDemand}; absent when the demand is not known. */
    public OptionalDouble days() {
        return dailyDemand.isPresent() && dailyDemand.getAsDouble() > 0
                ? OptionalDouble.of(available / dailyDemand.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * How many available units are likely to expire unused, when the oldest always leaves first and demand stays as it is [D]. 0
     * while the demand is not known.
     *
     * @param expiries one for each unit
     */
    public int likelyToExpire(Collection<Instant> expiries, Instant now) {
        if (days().isEmpty()) return 0;
        double perDay = dailyDemand.getAsDouble();
        int used = 0;
        int lost = 0;
        List<Instant> oldestFirst = expiries.stream().sorted().toList();
        for (var expiry : oldestFirst) {
            double daysLeft = Duration.between(now, expiry).toSeconds() / 86_400.0;
            if ((used + 1) / perDay <= daysLeft) used++;
            else lost++;
        }
        return lost;
    }
}
