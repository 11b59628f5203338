package org.bloodstream.donors.standing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.jspecify.annotations.Nullable;

/**
 * A change of standing with who recorded it, when and why.
 *
 * @param change the event's name
 * @param by the acting person's stable identifier
 * @param reason as it was given
 */
public record RecordedChange(
        UUID donor,
        String change,
        @Nullable LocalDate diedOn,
        @Nullable String transferredTo,
        @Nullable RestrictionGround ground,
        String by,
        String reason,
        Instant at) {

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "RecordedChange[…]";
    }
}
