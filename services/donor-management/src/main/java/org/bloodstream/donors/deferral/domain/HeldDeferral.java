package org.bloodstream.donors.deferral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule that deferred or excluded a donor.
 *
 * @param donor the number it was found with
 * @param words for the donor
 * @param day first local date on which it no longer holds
 * @param instant from which it no longer holds
 */
public record HeldDeferral(
        UUID donor,
        String code,
        String words,
        End end,
        @Nullable LocalDate day,
        @Nullable Instant instant,
        Instant assessedAt) {
    public enum End {
        ON_DAY,
        AT,
        /** Until a later health check no longer finds it. */
        WHEN_IT_ENDS,
        NEVER
    }

    /** @param today local date of {@code now} */
    boolean isOver(LocalDate today, Instant now) {
        return switch (end) {
            case ON_DAY -> day != null && !today.isBefore(day);
            case AT -> instant != null && !now.isBefore(instant);
            case WHEN_IT_ENDS, NEVER -> false;
        };
    }

    /** Of one rule: the later end; what has none is stricter than what has one. */
    boolean isStricterThan(HeldDeferral other) {
        if (end != other.end) return end.compareTo(other.end) > 0;
        if (day != null && other.day != null) return day.isAfter(other.day);
        return instant != null && other.instant != null && instant.isAfter(other.instant);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "HeldDeferral[…]";
    }
}
