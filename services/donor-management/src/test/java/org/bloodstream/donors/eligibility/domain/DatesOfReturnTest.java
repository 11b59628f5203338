package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.Session.at;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Calendar arithmetic over leap days and month ends; section 4.3, last paragraph. */
class DatesOfReturnTest {

    @Property
    void months_end_on_the_same_day_of_the_month_or_on_its_last(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 36) int months) {
        var end = returns(new Span.Calendar(Period.ofMonths(months)), day);
        assertThat(ChronoUnit.MONTHS.between(day.withDayOfMonth(1), end.withDayOfMonth(1)))
                .isEqualTo(months);
        assertThat(end.getDayOfMonth()).isEqualTo(Math.min(day.getDayOfMonth(), end.lengthOfMonth()));
    }

    @Property
    void days_are_whole_days(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 400) int days) {
        assertThat(ChronoUnit.DAYS.between(day, returns(new Span.Calendar(Period.ofDays(days)), day)))
                .isEqualTo(days);
    }

    @Property
    void a_deferral_holds_the_whole_day_before_and_is_over_with_the_first_moment_of_its_day(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 36) int months) {
        var now = at(day);
        var end = new Span.Calendar(Period.ofMonths(months)).after(new Happened.OnDay(day), now);
        var first = day.plusMonths(months).atStartOfDay(now.getZone());
        assertThat(end.hasCome(first)).isTrue();
        assertThat(end.hasCome(first.minusNanos(1))).isFalse();
    }

    @Property
    void a_later_day_never_ends_earlier(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 60) int later,
            @ForAll @IntRange(min = 1, max = 36) int months) {
        var span = new Span.Calendar(Period.ofMonths(months));
        assertThat(returns(span, day.plusDays(later))).isAfterOrEqualTo(returns(span, day));
    }

    @Property
    void hours_after_a_day_without_an_hour_end_no_earlier_than_after_any_hour_of_it(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 23) int hour) {
        var span = new Span.Exact(Duration.ofHours(24));
        var now = at(day.plusDays(3));
        var known = day.atTime(hour, 59).atZone(now.getZone()).toInstant();
        assertThat(span.after(new Happened.OnDay(day), now).instant(now.getZone()))
                .isAfterOrEqualTo(span.after(new Happened.At(known), now).instant(now.getZone()));
    }

    @Property
    void an_age_is_reached_on_one_of_two_neighbouring_days(
            @ForAll("days") LocalDate born, @ForAll @IntRange(min = 16, max = 90) int years) {
        var earliest = Birthday.earliest(born, years);
        var latest = Birthday.latest(born, years);
        boolean leapling = born.getMonthValue() == 2 && born.getDayOfMonth() == 29 && !earliest.isLeapYear();
        assertThat(latest).isEqualTo(leapling ? earliest.plusDays(1) : earliest);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        var any = Arbitraries.integers().between(0, 12_000).map(LocalDate.of(2000, 1, 1)::plusDays);
        var ends = Arbitraries.integers()
                .between(0, 380)
                .map(month -> LocalDate.of(2000, 1, 1).plusMonths(month).minusDays(1));
        var leap = Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29));
        return Arbitraries.oneOf(any, ends, leap);
    }

    private static LocalDate returns(Span span, LocalDate day) {
        return ((Return.OnDay) span.after(new Happened.OnDay(day), at(day))).day();
    }
}
