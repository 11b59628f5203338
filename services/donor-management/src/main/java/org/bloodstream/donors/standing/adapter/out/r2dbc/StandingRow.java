package org.bloodstream.donors.standing.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.jspecify.annotations.Nullable;

record StandingRow(
        UUID donor,
        LocalDate dateOfBirth,
        @Nullable UUID survivor,
        @Nullable LocalDate diedOn,
        boolean optedOut,
        @Nullable String transferredTo,
        @Nullable String restricted) {

    DonorOnRegister donorOnRegister() {
        var ground = restricted == null ? null : RestrictionGround.valueOf(restricted);
        return new DonorOnRegister(
                donor, dateOfBirth, survivor, new DonorStanding(diedOn, optedOut, transferredTo, ground));
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "StandingRow[…]";
    }
}
