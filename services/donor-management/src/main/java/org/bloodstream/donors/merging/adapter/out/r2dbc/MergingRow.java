package org.bloodstream.donors.merging.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.donors.merging.domain.MergingRecord;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.bloodstream.donors.standing.domain.RestrictionGround;
import org.jspecify.annotations.Nullable;

/** @param groups {@code O POSITIVE,A NEGATIVE}; absent for who was not grouped */
record MergingRow(
        UUID donor,
        String sex,
        @Nullable UUID intoDonor,
        @Nullable LocalDate diedOn,
        boolean optedOut,
        @Nullable String transferredTo,
        @Nullable String restricted,
        @Nullable String groups) {

    MergingRecord record() {
        var ground = restricted == null ? null : RestrictionGround.valueOf(restricted);
        var standing = new DonorStanding(diedOn, optedOut, transferredTo, ground);
        return new MergingRecord(donor, Sex.valueOf(sex), intoDonor, standing, determined());
    }

    private Set<BloodGroup> determined() {
        if (groups == null) return Set.of();
        return Arrays.stream(groups.split(","))
                .map(group -> group.split(" "))
                .map(parts -> BloodGroup.of(parts[0], parts[1]))
                .collect(Collectors.toSet());
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "MergingRow[…]";
    }
}
