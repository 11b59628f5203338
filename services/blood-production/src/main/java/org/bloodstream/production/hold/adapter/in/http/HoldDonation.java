package org.bloodstream.production.hold.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.hold.application.PlaceHold;
import org.bloodstream.production.hold.domain.PlacedByHand;

/** @param words why */
record HoldDonation(
        @NotNull PlacedByHand kind,

        @NotBlank
        @Size(min = 8, max = 1000)
        @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words) {

    PlaceHold command(DonationNumber donation, Instant at) {
        return PlaceHold.byHand(donation, UUID.randomUUID(), kind, words.strip(), at);
    }

    /** Says nothing about a person, so that no log can. */
    @Override
    public String toString() {
        return "HoldDonation[…]";
    }
}
