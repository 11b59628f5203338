package org.bloodstream.production.donation.adapter.in.kafka;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.DonationKind;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.jspecify.annotations.Nullable;

/** The fields of DonationCollected v1 that matter here; others may come. */
record CollectedDonation(
        DonationNumber donation,
        DonationKind kind,
        Integer volumeMl,
        Instant collectedAt,
        @Nullable AtSession atSession,
        @Nullable BloodGroup groupOnRecord) {

    /** Required of what was collected at a session, see the contract. */
    record AtSession(boolean redCellsOnly) {}

    KnownDonation known() {
        return new KnownDonation(
                donation, kind, volumeMl, collectedAt, atSession != null && atSession.redCellsOnly(), groupOnRecord);
    }
}
