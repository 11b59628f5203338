package org.bloodstream.donors.collection.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.donors.collection.domain.SelectionAtCollection;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.jspecify.annotations.Nullable;

record DonorRow(
        UUID donor,
        LocalDate dateOfBirth,
        String sex,
        @Nullable Instant lastDonation,
        @Nullable UUID survivor,
        @Nullable LocalDate diedOn,
        boolean optedOut,
        @Nullable String transferredTo,
        @Nullable String restricted,
        boolean groupsContradict) {
    DonorAtCollection donor(ZoneId zone, SelectionAtCollection selection) {
        var last = lastDonation == null ? null : LocalDate.ofInstant(lastDonation, zone);
        var ground = restricted == null ? null : RestrictionGround.valueOf(restricted);
        return new DonorAtCollection(
                donor,
                dateOfBirth,
                Sex.valueOf(sex),
                last,
                survivor,
                new DonorStanding(diedOn, optedOut, transferredTo, ground),
                selection,
                groupsContradict);
    }
}
