package org.bloodstream.rules.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.rules.domain.RuleObjection.EffectiveDatePast;
import org.bloodstream.rules.domain.RuleObjection.PeriodsOverlap;

/** When a version begins to hold. Its end is the beginning of the next one: so there is neither gap nor overlap. */
final class Period {
    /**
     * The least time between the second approval, or a withdrawal, and its effect: every replica of a service has looked
     * again by then.
     */
    static final Duration NOTICE = Duration.ofMinutes(1);

    private Period() {}

    /** The start of its local day, or a notice from now when that day has begun. */
    static Instant start(LocalDate effectiveOn, Instant now) {
        var day = effectiveOn.atStartOfDay(RegionalTime.ZONE).toInstant();
        var soonest = now.plus(NOTICE);
        return day.isBefore(soonest) ? soonest : day;
    }

    static Stream<RuleObjection> dateObjections(LocalDate effectiveOn, Instant now) {
        var today = LocalDate.ofInstant(now, RegionalTime.ZONE);
        return effectiveOn.isBefore(today) ? Stream.of(new EffectiveDatePast(effectiveOn, today)) : Stream.empty();
    }

    static Stream<RuleObjection> overlapObjections(RuleBook book, LocalDate effectiveOn, Instant now) {
        var start = start(effectiveOn, now);
        return book
                .last()
                .filter(last -> !last.from().isBefore(start))
                .map(last -> new PeriodsOverlap(last.version(), last.from()))
                .stream()
                .map(each -> each);
    }
}
