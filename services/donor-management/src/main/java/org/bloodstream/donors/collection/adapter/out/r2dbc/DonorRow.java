package org.bloodstream.donors.collection.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.donors.collection.domain.SelectionAtCollection;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.jspecify.annotations.Nullable;

record DonorRow(
        UUID donor,
        LocalDate dateOfBirth,
        String sex,
        @Nullable UUID survivor,
        @Nullable LocalDate diedOn,
        boolean optedOut,
        @Nullable String transferredTo,
        @Nullable String restricted,
        boolean groupsContradict,
        boolean notLive,
        boolean differs) {
    DonorAtCollection donor(SelectionAtCollection selection) {
        var ground = restricted == null ? null : RestrictionGround.valueOf(restricted);
        return new DonorAtCollection(
                donor,
                dateOfBirth,
                survivor,
                new DonorStanding(diedOn, optedOut, transferredTo, ground),
                selection,
                groupsContradict,
                new DonorAtCollection.Migration(notLive, differs));
    }
}
