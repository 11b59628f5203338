package org.bloodstream.production.forecast.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What left on each day, from the first day on which anything did to the last that is over; a day without any counts 0.
 *
 * @param first the day of the first number
 * @param units one number for each day, at least none
 */
public record DailyDemand(LocalDate first, List<Integer> units) {
    public DailyDemand {
        units = List.copyOf(units);
        if (units.stream().anyMatch(each -> each < 0)) throw new IllegalArgumentException("no day has less than none");
    }

    public int days() {
        return units.size();
    }

    public LocalDate day(int index) {
        return first.plusDays(index);
    }

    /** What was known when so many days were over. */
    DailyDemand upTo(int days) {
        return new DailyDemand(first, units.subList(0, days));
    }

    /** The latest days, at most so many. */
    public DailyDemand latest(int days) {
        int from = Math.max(0, units.size() - days);
        return new DailyDemand(first.plusDays(from), units.subList(from, units.size()));
    }
}
