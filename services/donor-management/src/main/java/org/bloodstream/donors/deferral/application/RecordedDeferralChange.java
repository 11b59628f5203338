package org.bloodstream.donors.deferral.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a deferral.
 *
 * @param reason stable, kebab-case
 * @param words as they were given; absent when a health check did it
 * @param before how long it was to last until then
 * @param end of an extension, the new one
 */
public record RecordedDeferralChange(
        UUID deferral,
        Change change,
        String reason,
        @Nullable String words,
        WrittenEnd before,
        @Nullable WrittenEnd end,
        Actor by,
        Instant at) {
    public enum Change {
        EXTENDED,
        ENDED
    }

    /** Words are free text and may name somebody. */
    @Override
    public String toString() {
        return "RecordedDeferralChange[…]";
    }
}
