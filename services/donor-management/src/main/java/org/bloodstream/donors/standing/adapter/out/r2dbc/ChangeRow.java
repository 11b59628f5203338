package org.bloodstream.donors.standing.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.standing.application.RecordedChange;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.jspecify.annotations.Nullable;

record ChangeRow(
        UUID donor,
        String change,
        @Nullable LocalDate diedOn,
        @Nullable String transferredTo,
        @Nullable String ground,
        String decidedBy,
        String reason,
        Instant decidedAt) {

    RecordedChange recordedChange() {
        return new RecordedChange(
                donor,
                change,
                diedOn,
                transferredTo,
                ground == null ? null : RestrictionGround.valueOf(ground),
                new Actor(decidedBy),
                reason,
                decidedAt);
    }

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "ChangeRow[…]";
    }
}
