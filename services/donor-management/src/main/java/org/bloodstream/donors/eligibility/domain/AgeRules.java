package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/** Section 4.1, the lines on age. The stricter of law and service wins. */
final class AgeRules implements SelectionRules {
    @Override
    public Stream<Finding> findings(SelectionCase given) {
        return Stream.of(young(given), first(given), review(given), lapsed(given))
                .flatMap(found -> found);
    }

    private static Stream<Finding> young(SelectionCase given) {
        return Stream.concat(
                below(given, Limit.MINIMUM_AGE_YEARS, Effect.DEFER),
                holds(given, ReviewGround.CONSENT_UNDERSTOOD)
                        ? Stream.empty()
                        : below(given, Limit.CONSENT_CHECKED_BELOW_YEARS, Effect.REFER));
    }

    private static Stream<Finding> below(SelectionCase given, Limit limit, Effect effect) {
        var age = given.limit(limit);
        var day = Birthday.latest(given.donor().dateOfBirth(), age.value());
        return given.today().isBefore(day)
                ? Stream.of(age.because(effect).until(new Return.OnDay(day)))
                : Stream.empty();
    }

    private static Stream<Finding> first(SelectionCase given) {
        if (!given.donor().donations().isEmpty()) return Stream.empty();
        if (reached(given, Limit.FIRST_DONATION_BELOW_YEARS))
            return Stream.of(given.limit(Limit.FIRST_DONATION_BELOW_YEARS).because(Effect.EXCLUDE));
        return reached(given, Limit.FIRST_DONATION_REFERRED_FROM_YEARS)
                ? Stream.of(
                        given.limit(Limit.FIRST_DONATION_REFERRED_FROM_YEARS).because(Effect.REFER))
                : Stream.empty();
    }

    /** Who has not given for years is no regular donor: an old review does not do. */
    private static Stream<Finding> review(SelectionCase given) {
        if (given.donor().donations().isEmpty() || !reached(given, Limit.REVIEWED_FROM_YEARS)) return Stream.empty();
        return holds(given, ReviewGround.YEARLY_REVIEW) && !isLapsed(given)
                ? Stream.empty()
                : Stream.of(given.limit(Limit.REVIEWED_FROM_YEARS).because(Effect.REFER));
    }

    private static boolean holds(SelectionCase given, ReviewGround ground) {
        int months = given.limit(Limit.REVIEW_HOLDS_MONTHS).value();
        return given.donor().reviews().hold(ground, months, given.today());
    }

    private static Stream<Finding> lapsed(SelectionCase given) {
        return isLapsed(given)
                ? Stream.of(given.limit(Limit.LAPSED_AFTER_YEARS).because(Effect.ACCEPT))
                : Stream.empty();
    }

    private static boolean isLapsed(SelectionCase given) {
        int years = given.limit(Limit.LAPSED_AFTER_YEARS).value();
        return given.donor().donations().stream()
                .map(PastDonation::at)
                .map(ZonedDateTime::toLocalDate)
                .max(LocalDate::compareTo)
                .filter(last -> last.plusYears(years).isBefore(given.today()))
                .isPresent();
    }

    private static boolean reached(SelectionCase given, Limit limit) {
        var years = given.limit(limit).value();
        return !given.today().isBefore(Birthday.earliest(given.donor().dateOfBirth(), years));
    }
}
