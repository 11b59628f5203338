package org.bloodstream.production.hold.adapter.in.kafka;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.hold.application.PlaceHold;
import org.jspecify.annotations.Nullable;

/**
 * The fields of PostDonationInformationReceived that matter here; others may come.
 *
 * @param kind taken as it is: a kind that is new to us holds like any other
 */
record ReceivedInformation(
        @Nullable UUID information,
        @Nullable DonationNumber donation,
        @Nullable String kind,
        @Nullable Instant receivedAt) {

    /** Absent when a required field is. */
    @Nullable
    PlaceHold hold() {
        return information == null || donation == null || kind == null || receivedAt == null
                ? null
                : new PlaceHold(donation, information, HoldKind.PDI, kind, receivedAt);
    }
}
