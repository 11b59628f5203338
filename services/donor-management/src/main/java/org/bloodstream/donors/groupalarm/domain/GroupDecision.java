package org.bloodstream.donors.groupalarm.domain;

import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;

/** @param group the donor's, from now on */
public record GroupDecision(UUID alarm, BloodGroup group, DecisionGround ground, String words) {
    /** Words are free text and may name somebody. */
    @Override
    public String toString() {
        return "GroupDecision[" + alarm + "]";
    }
}
