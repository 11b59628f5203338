package org.bloodstream.donors.eligibility.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.bloodstream.donors.registration.domain.Sex;

/**
 * From when a donor may give again after one donation, by the table of intervals alone (section 4.2): neither maxima nor
 * deferrals are asked.
 *
 * @param from local date
 * @param rule its line in the table
 */
public record NextDonation(LocalDate from, String rule, String words, String source) {
    private static final Duration DAY = Duration.ofDays(1);

    /** @param gaveOn local date of the donation before */
    public static NextDonation after(
            SelectionPolicy policy, DonationType before, DonationType next, Sex sex, LocalDate gaveOn) {
        var interval = policy.interval(before, next, sex);
        return new NextDonation(gaveOn.plus(days(interval.span())), interval.id(), interval.words(), interval.source());
    }

    /** The latest since all that was given, for each type of donation; empty for who gave nothing. @param given in the region's zone */
    public static Map<DonationType, NextDonation> latest(
            SelectionPolicy policy, Collection<PastDonation> given, Sex sex) {
        var latest = new EnumMap<DonationType, NextDonation>(DonationType.class);
        for (var next : DonationType.values()) {
            given.stream()
                    .map(before ->
                            after(policy, before.type(), next, sex, before.at().toLocalDate()))
                    .max(Comparator.comparing(NextDonation::from))
                    .ifPresent(found -> latest.put(next, found));
        }
        return latest;
    }

    /** Hours count from the end of the day, as the hour of a day to come is not known. */
    private static Period days(Span span) {
        return switch (span) {
            case Span.Calendar(var period) -> period;
            case Span.Exact(var duration) ->
                Period.ofDays(
                        Math.toIntExact(1 + duration.plus(DAY).minusNanos(1).dividedBy(DAY)));
            case Span.UntilItEnds _ -> throw new IllegalStateException("an interval is a period");
        };
    }
}
