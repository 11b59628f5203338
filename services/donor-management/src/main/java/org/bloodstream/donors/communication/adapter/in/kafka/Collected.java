package org.bloodstream.donors.communication.adapter.in.kafka;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.communication.application.WritingAboutDonations.Collection;

/** What of DonationCollected matters here. */
record Collected(DonationNumber donation, UUID donor, Instant collectedAt) {
    Collection collection() {
        return new Collection(donation, donor, collectedAt);
    }
}
