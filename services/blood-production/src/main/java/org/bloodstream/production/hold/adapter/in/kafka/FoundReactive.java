package org.bloodstream.production.hold.adapter.in.kafka;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.hold.application.PlaceHold;
import org.jspecify.annotations.Nullable;

/** The fields of DonorFoundReactive that matter here; others may come. */
record FoundReactive(
        @Nullable UUID found,
        @Nullable DonationNumber donation,
        @Nullable Instant foundAt) {

    /** Absent when a required field is. */
    @Nullable
    PlaceHold hold() {
        return found == null || donation == null || foundAt == null
                ? null
                : new PlaceHold(donation, found, HoldKind.DONOR, "DONOR_FOUND_REACTIVE", foundAt);
    }
}
