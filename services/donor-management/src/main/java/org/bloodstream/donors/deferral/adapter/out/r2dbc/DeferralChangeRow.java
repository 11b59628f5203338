package org.bloodstream.donors.deferral.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.deferral.application.RecordedDeferralChange;
import org.bloodstream.donors.deferral.application.RecordedDeferralChange.Change;
import org.bloodstream.donors.deferral.application.WrittenEnd;
import org.jspecify.annotations.Nullable;

record DeferralChangeRow(
        UUID deferral,
        String change,
        String reason,
        @Nullable String words,
        String beforeKind,
        @Nullable LocalDate beforeDay,
        @Nullable Instant beforeInstant,
        @Nullable String endKind,
        @Nullable LocalDate endDay,
        @Nullable Instant endInstant,
        String changedBy,
        Instant changedAt) {

    RecordedDeferralChange recordedChange() {
        return new RecordedDeferralChange(
                deferral,
                Change.valueOf(change),
                reason,
                words,
                new WrittenEnd(WrittenEnd.Kind.valueOf(beforeKind), beforeDay, beforeInstant),
                endKind == null ? null : new WrittenEnd(WrittenEnd.Kind.valueOf(endKind), endDay, endInstant),
                new Actor(changedBy),
                changedAt);
    }

    /** Words are free text and may name somebody. */
    @Override
    public String toString() {
        return "DeferralChangeRow[…]";
    }
}
