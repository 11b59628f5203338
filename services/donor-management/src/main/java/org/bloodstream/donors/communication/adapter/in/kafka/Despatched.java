package org.bloodstream.donors.communication.adapter.in.kafka;

import java.time.Instant;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.donors.communication.application.WritingAboutDonations.Despatch;

/** What of ComponentDespatched matters here. */
record Despatched(DonationNumber donation, OdsCode hospital, Instant despatchedAt) {
    Despatch despatch() {
        return new Despatch(donation, hospital, despatchedAt);
    }
}
