package org.bloodstream.donors.merging.domain;

import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.jspecify.annotations.Nullable;

/**
 * One of the two records.
 *
 * @param into the record that it was merged into itself; absent for one that stands for itself
 * @param groups as the laboratory determined them from donations under any of the record's numbers; empty where it has not
 */
public record MergingRecord(UUID donor, Sex sex, @Nullable UUID into, DonorStanding standing, Set<BloodGroup> groups) {
    public MergingRecord {
        groups = Set.copyOf(groups);
    }

    boolean contradicts(MergingRecord other) {
        return !groups.isEmpty() && !other.groups.isEmpty() && !groups.equals(other.groups);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "MergingRecord[" + donor + "]";
    }
}
