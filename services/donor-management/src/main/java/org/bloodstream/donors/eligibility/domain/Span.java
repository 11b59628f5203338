package org.bloodstream.donors.eligibility.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * How long a deferral lasts. Periods of days, months and years are calendar arithmetic on local dates; a month's last day
 * stands in for a day that it has not. Periods of hours count on instants (section 4.3, last paragraph).
 */
public sealed interface Span {
    record Calendar(Period period) implements Span {
        /** Periods are compared from a day on which months are as long as they get. */
        private static final LocalDate ANY_DAY = LocalDate.of(2026, 7, 1);

        boolean isLongerThan(Calendar other) {
            return ANY_DAY.plus(period).isAfter(ANY_DAY.plus(other.period));
        }
    }

    record Exact(Duration duration) implements Span {}

    record UntilItEnds() implements Span {}

    /** @param now the attendance, in the region's zone */
    default Return after(Happened happened, ZonedDateTime now) {
        return switch (this) {
            case Calendar(var period) -> days(happened, now, period);
            case Exact(var duration) -> hours(happened, now, duration);
            case UntilItEnds _ -> end(happened, now.getZone());
        };
    }

    private static Return days(Happened happened, ZonedDateTime now, Period period) {
        return switch (happened) {
            case Happened.OnDay(var day) -> new Return.OnDay(day.plus(period));
            case Happened.At(var instant) ->
                new Return.OnDay(LocalDate.ofInstant(instant, now.getZone()).plus(period));
            case Happened.StillSo _ -> new Return.WhenItEnds();
            case Happened.DateUnknown _, Happened.NotAsked _ ->
                new Return.OnDay(now.toLocalDate().plus(period));
        };
    }

    private static Return hours(Happened happened, ZonedDateTime now, Duration duration) {
        return switch (happened) {
            case Happened.OnDay(var day) -> new Return.At(latest(day, now).plus(duration));
            case Happened.At(var instant) -> new Return.At(instant.plus(duration));
            case Happened.StillSo _ -> new Return.WhenItEnds();
            case Happened.DateUnknown _, Happened.NotAsked _ ->
                new Return.At(now.toInstant().plus(duration));
        };
    }

    /** Of a day without an hour, its last moment; of today, now. */
    private static Instant latest(LocalDate day, ZonedDateTime now) {
        return day.equals(now.toLocalDate())
                ? now.toInstant()
                : day.plusDays(1).atStartOfDay(now.getZone()).toInstant();
    }

    private static Return end(Happened happened, ZoneId zone) {
        return switch (happened) {
            case Happened.OnDay(var day) -> new Return.OnDay(day);
            case Happened.At(var instant) -> new Return.OnDay(LocalDate.ofInstant(instant, zone));
            case Happened.StillSo _, Happened.DateUnknown _, Happened.NotAsked _ -> new Return.WhenItEnds();
        };
    }
}
