package org.bloodstream.production.hold.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.LiftGround;
import org.bloodstream.production.hold.application.LiftHold;

record WhyLifted(
        @NotNull LiftGround ground,

        @NotBlank
        @Size(min = 8, max = 1000)
        @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words) {

    LiftHold command(DonationNumber donation, UUID hold) {
        return new LiftHold(donation, hold, ground, words.strip());
    }

    /** Says nothing about a person, so that no log can. */
    @Override
    public String toString() {
        return "WhyLifted[…]";
    }
}
