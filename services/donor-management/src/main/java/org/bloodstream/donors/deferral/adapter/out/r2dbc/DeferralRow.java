package org.bloodstream.donors.deferral.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.deferral.application.WrittenEnd;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.bloodstream.donors.deferral.domain.EndReason;
import org.bloodstream.donors.deferral.domain.Imposition;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;

record DeferralRow(
        UUID deferral,
        UUID donor,
        String code,
        String words,
        String source,
        @Nullable String rule,
        @Nullable String authority,
        List<String> donations,
        String endKind,
        @Nullable LocalDate endDay,
        @Nullable Instant endInstant,
        @Nullable LocalDate overridableFrom,
        @Nullable UUID assessment,
        String imposedBy,
        Instant imposedAt,
        @Nullable String endedBecause) {

    Deferral asDeferral() {
        var end = new WrittenEnd(WrittenEnd.Kind.valueOf(endKind), endDay, endInstant).asEnd();
        var imposed = new Imposition(
                code,
                words,
                DeferralSource.valueOf(source),
                rule,
                authority,
                donations.stream().map(DonationType::valueOf).collect(Collectors.toSet()),
                end,
                overridableFrom,
                assessment);
        return new Deferral(
                deferral,
                donor,
                imposed,
                new Actor(imposedBy),
                imposedAt,
                endedBecause == null ? null : EndReason.valueOf(endedBecause));
    }

    /** Words are about a person's health. */
    @Override
    public String toString() {
        return "DeferralRow[…]";
    }
}
