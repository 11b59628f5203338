package org.bloodstream.donors.groupalarm.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.donors.groupalarm.domain.DecisionGround;
import org.bloodstream.donors.groupalarm.domain.GroupDecision;
import org.bloodstream.web.Words;

/** @param group the donor's, one that the laboratory has determined */
record DecideGroup(
        @NotNull @Valid Group group,
        @NotNull DecisionGround ground,
        @Words String reason) {

    record Group(@NotNull Abo abo, @NotNull RhD rhD) {}

    GroupDecision read(UUID alarm) {
        return new GroupDecision(alarm, new BloodGroup(group.abo(), group.rhD()), ground, reason);
    }

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "DecideGroup[…]";
    }
}
