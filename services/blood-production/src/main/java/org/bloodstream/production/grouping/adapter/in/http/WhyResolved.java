package org.bloodstream.production.grouping.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.ResolutionGround;
import org.bloodstream.production.grouping.application.ResolveDiscrepancy;
import org.bloodstream.web.Words;

/** @param group that was determined twice since the discrepancy: whoever decides says it, so that none decides for what came in meanwhile */
record WhyResolved(
        @NotNull @Valid Group group,
        @NotNull ResolutionGround ground,
        @Words String reason) {

    record Group(@NotNull Abo abo, @NotNull RhD rhD) {}

    ResolveDiscrepancy command(DonationNumber donation) {
        return new ResolveDiscrepancy(donation, new BloodGroup(group.abo(), group.rhD()), ground, reason.strip());
    }

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "WhyResolved[…]";
    }
}
