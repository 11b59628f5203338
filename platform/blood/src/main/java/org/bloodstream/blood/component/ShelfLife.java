package org.bloodstream.blood.component;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;

/**
 * How long a component may be used. Days and months count from day 0, the local day it starts on, and end at 23:59 of
 * the last one; hours are exact (06_component_specs.md, section 6.2).
 */
public sealed interface ShelfLife {
    record Calendar(Period period) implements ShelfLife {}

    record Hours(Duration duration) implements ShelfLife {}

    /** @param text ISO 8601: {@code P35D}, {@code P36M} or {@code PT24H} */
    static ShelfLife parse(String text) {
        return text.startsWith("PT") ? new Hours(Duration.parse(text)) : new Calendar(Period.parse(text));
    }

    /** The expiry as it stands on the label, a local date and time in the zone of {@code from}. */
    default LocalDateTime expiryFrom(ZonedDateTime from) {
        return switch (this) {
            case Calendar(var period) -> from.toLocalDate().plus(period).atTime(LocalTime.of(23, 59));
            case Hours(var duration) -> from.plus(duration).toLocalDateTime();
        };
    }
}
