package org.bloodstream.production.grouping.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDiscrepancyResolved;
import org.bloodstream.production.donation.domain.Grouping;
import org.bloodstream.production.donation.domain.ResolutionGround;
import org.bloodstream.production.grouping.domain.ResolutionObjection.GroupNotDeterminedAgain;
import org.bloodstream.production.grouping.domain.ResolutionObjection.GroupNotDiscrepant;

/** What comes of somebody's decision which group a donation with a discrepancy has. */
public sealed interface Resolution {
    record Resolved(GroupDiscrepancyResolved event) implements Resolution {}

    record Refused(ResolutionObjection objection) implements Resolution {}

    /** "New test; resolve manually" (05_donation_testing.md, section 5.3): a decision for what was determined twice since, or for nothing. */
    static Resolution decide(
            DonationNumber donation, Grouping grouping, BloodGroup group, ResolutionGround ground, Instant at) {
        var discrepancies = grouping.discrepancies();
        if (discrepancies.isEmpty()) return new Refused(new GroupNotDiscrepant());
        return grouping.determinedAgain().filter(group::equals).isEmpty()
                ? new Refused(new GroupNotDeterminedAgain(group))
                : new Resolved(new GroupDiscrepancyResolved(donation, group, List.copyOf(discrepancies), ground, at));
    }
}
