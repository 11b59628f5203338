package org.bloodstream.production.donation.domain;

import java.util.Set;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupDiscrepancy;

/** What is known of a donation's group. */
public sealed interface GroupStanding {
    record Confirmed(BloodGroup group) implements GroupStanding {}

    record Unconfirmed(Set<Determination> outstanding) implements GroupStanding {}

    /**
     * @param discrepancies why nobody may rely on any group, never empty
     * @param groups that were determined
     */
    record Discrepant(Set<GroupDiscrepancy.Kind> discrepancies, Set<BloodGroup> groups) implements GroupStanding {
        public Discrepant {
            discrepancies = Set.copyOf(discrepancies);
            groups = Set.copyOf(groups);
        }
    }
}
