package org.bloodstream.production.donation.adapter.in.kafka;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.production.donation.domain.DonationKind;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.jspecify.annotations.Nullable;

/** The fields of SamplesTaken v1 that matter here; others may come. */
record SampledDonation(
        @Nullable DonationNumber donation,
        @Nullable Instant takenAt,
        @Nullable BloodGroup groupOnRecord) {

    KnownDonation known() {
        if (donation == null || takenAt == null)
            throw new UnappliableEventException("SamplesTaken lacks a required field");
        return new KnownDonation(donation, DonationKind.SAMPLES_ONLY, 0, takenAt, false, groupOnRecord);
    }
}
