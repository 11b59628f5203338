package org.bloodstream.production.grouping.application;

import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.ResolutionGround;

/**
 * @param group that the donation has after all
 * @param words why; free text, so they stay in this service's own table
 */
public record ResolveDiscrepancy(DonationNumber donation, BloodGroup group, ResolutionGround ground, String words) {

    /** Words may name somebody. */
    @Override
    public String toString() {
        return "ResolveDiscrepancy[" + donation + "]";
    }
}
