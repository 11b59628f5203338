package org.bloodstream.production.forecast.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How what is available will go, when the oldest always leaves first, the demand is as forecast and nothing is added.
 *
 * @param daysOfCover until it is used up; empty when it outlasts the forecast, or no demand is known
 * @param expiring units that will expire unused, by day, those of today first
 */
public record StockOutlook(OptionalDouble daysOfCover, List<Expiring> expiring) {
    /** What a fit says of two units is not exactly two. */
    private static final double A_UNIT = 1 - 1e-6;

    public StockOutlook {
        expiring = List.copyOf(expiring);
    }

    public record Expiring(LocalDate day, int units) {}

    /**
     * @param expiries one for each available unit
     * @param zone in whose days the forecast counts
     */
    public static StockOutlook of(DemandForecast forecast, Collection<Instant> expiries, ZoneId zone) {
        var left = new ArrayDeque<>(expiries.stream().sorted().toList());
        var expiring = new ArrayList<Expiring>();
        double owed = 0;
        var cover = OptionalDouble.empty();
        for (int ahead = 0; ahead < forecast.days().size(); ahead++) {
            var day = forecast.days().get(ahead);
            owed += day.expected();
            double before = left.size();
            for (; owed >= A_UNIT && !left.isEmpty(); owed--) left.poll();
            if (left.isEmpty() && cover.isEmpty() && day.expected() > 0)
                cover = OptionalDouble.of(ahead + Math.min(1, before / day.expected()));
            int lost = expired(left, day.day().plusDays(1).atStartOfDay(zone).toInstant());
            if (lost > 0) expiring.add(new Expiring(day.day(), lost));
        }
        return new StockOutlook(cover, expiring);
    }

    private static int expired(ArrayDeque<Instant> left, Instant by) {
        int lost = 0;
        while (!left.isEmpty() && left.peek().isBefore(by)) {
            left.poll();
            lost++;
        }
        return lost;
    }
}
