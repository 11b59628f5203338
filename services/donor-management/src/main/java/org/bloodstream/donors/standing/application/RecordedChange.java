package org.bloodstream.donors.standing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.jspecify.annotations.Nullable;

/**
 * A change of standing with who recorded it, when and why.
 *
 * @param change the event's name
 * @param reason as it was given
 */
public record RecordedChange(
        UUID donor,
        String change,
        @Nullable LocalDate diedOn,
        @Nullable String transferredTo,
        @Nullable RestrictionGround ground,
        Actor by,
        String reason,
        Instant at) {

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "RecordedChange[…]";
    }
}
