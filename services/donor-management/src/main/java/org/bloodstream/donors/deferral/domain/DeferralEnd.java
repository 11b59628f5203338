package org.bloodstream.donors.deferral.domain;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.bloodstream.donors.eligibility.domain.Return;
import org.jspecify.annotations.Nullable;

/** How long a deferral lasts. "For ever" is a type of its own, so that nobody reads it as a date that is far away. */
public sealed interface DeferralEnd {
    record Until(Return until) implements DeferralEnd {}

    record Never() implements DeferralEnd {}

    static DeferralEnd of(@Nullable Return until) {
        return until == null ? new Never() : new Until(until);
    }

    default @Nullable Return until() {
        return this instanceof Until(var until) ? until : null;
    }

    /** The first local day or the instant from which it no longer holds; absent when none can be said. */
    default @Nullable String text() {
        return switch (until()) {
            case Return.OnDay(var day) -> day.toString();
            case Return.At(var instant) -> instant.toString();
            case Return.WhenItEnds _ -> null;
            case null -> null;
        };
    }

    /** @param now in the region's zone */
    default boolean hasCome(ZonedDateTime now) {
        return this instanceof Until(var until) && until.hasCome(now);
    }

    /** What lasts until it ends is later than every date, and for ever is later than that. */
    default boolean isLaterThan(DeferralEnd other, ZoneId zone) {
        return switch (this) {
            case Never _ -> other instanceof Until;
            case Until(var mine) ->
                other instanceof Until(var others) && mine.instant(zone).isAfter(others.instant(zone));
        };
    }
}
