package org.bloodstream.donors.callup.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.donors.callup.domain.Callable;
import org.bloodstream.donors.callup.domain.Callable.Gift;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/**
 * @param gifts {@code WHOLE_BLOOD 2026-05-04,PLATELETS 2026-08-01}; absent for who has not given
 * @param several whether other records were merged into this one
 */
record CallableRow(
        UUID donor,
        String sex,
        String abo,
        String rhd,
        @Nullable String gifts,
        @Nullable String district,
        @Nullable Integer kilometres,
        @Nullable LocalDate lastCalled,
        long calls,
        boolean several) {

    Callable callable() {
        return new Callable(
                donor,
                Sex.valueOf(sex),
                BloodGroup.of(abo, rhd),
                given(),
                district,
                kilometres,
                lastCalled,
                Math.toIntExact(calls));
    }

    private List<Gift> given() {
        if (gifts == null) return List.of();
        return Arrays.stream(gifts.split(","))
                .map(gift -> gift.split(" "))
                .map(words -> new Gift(DonationType.valueOf(words[0]), LocalDate.parse(words[1])))
                .toList();
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "CallableRow[…]";
    }
}
