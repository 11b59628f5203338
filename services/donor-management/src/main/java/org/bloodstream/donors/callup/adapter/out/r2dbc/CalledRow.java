package org.bloodstream.donors.callup.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.donors.callup.application.CallUps.Called;
import org.bloodstream.donors.callup.domain.CallState;
import org.bloodstream.donors.callup.domain.Listed;
import org.bloodstream.donors.contact.domain.Channel;
import org.jspecify.annotations.Nullable;

record CalledRow(
        UUID list,
        UUID donor,
        String abo,
        String rhd,
        int shortBy,
        @Nullable LocalDate lastGave,
        @Nullable LocalDate mayGiveFrom,
        @Nullable String district,
        @Nullable Integer kilometres,
        @Nullable LocalDate lastCalled,
        String state,
        @Nullable String way,
        @Nullable LocalDate calledOn) {
    Called called() {
        var group = BloodGroup.of(abo, rhd);
        return new Called(
                list,
                new Listed(donor, group, shortBy, lastGave, mayGiveFrom, district, kilometres, lastCalled),
                CallState.valueOf(state),
                way == null ? null : Channel.valueOf(way),
                calledOn);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "CalledRow[…]";
    }
}
