package org.bloodstream.donors.eligibility.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;

/** From when a deferral no longer applies. */
public sealed interface Return {
    /** From the first moment of this local date. */
    record OnDay(LocalDate day) implements Return {}

    record At(Instant instant) implements Return {}

    /** No date can be said: when what defers is over, the donor is asked again. */
    record WhenItEnds() implements Return {}

    default boolean hasCome(ZonedDateTime now) {
        return !now.toInstant().isBefore(instant(now.getZone()));
    }

    /** Far beyond every date while no date can be said. */
    default Instant instant(ZoneId zone) {
        return switch (this) {
            case OnDay(var day) -> day.atStartOfDay(zone).toInstant();
            case At(var instant) -> instant;
            case WhenItEnds _ -> Instant.MAX;
        };
    }

    static Comparator<Return> byTime(ZoneId zone) {
        return Comparator.comparing(each -> each.instant(zone));
    }
}
