package org.bloodstream.production.hold.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.bloodstream.production.donation.domain.LiftGround;

/** @param words why; they may be about the donor's health, so they stay in this service's own table */
public record LiftHold(DonationNumber donation, UUID hold, LiftGround ground, String words) {
    DonationHoldLifted event(Signature signature, Instant now) {
        return new DonationHoldLifted(donation, hold, ground, now, signature.signedOnAt());
    }

    /** Says nothing about a person, so that no log can. */
    @Override
    public String toString() {
        return "LiftHold[" + hold + "]";
    }
}
