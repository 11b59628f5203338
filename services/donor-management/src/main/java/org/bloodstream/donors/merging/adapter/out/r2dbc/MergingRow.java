package org.bloodstream.donors.merging.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.merging.domain.MergingRecord;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.jspecify.annotations.Nullable;

record MergingRow(
        UUID donor,
        String sex,
        @Nullable UUID intoDonor,
        @Nullable LocalDate diedOn,
        boolean optedOut,
        @Nullable String transferredTo,
        @Nullable String restricted) {

    MergingRecord record() {
        var ground = restricted == null ? null : RestrictionGround.valueOf(restricted);
        var standing = new DonorStanding(diedOn, optedOut, transferredTo, ground);
        return new MergingRecord(donor, Sex.valueOf(sex), intoDonor, standing);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "MergingRow[…]";
    }
}
