package org.bloodstream.outcomes.lookback.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.outcomes.lookback.application.WorkingThrough.Found;
import org.bloodstream.outcomes.lookback.domain.Finding;

record SayFinding(
        @NotNull Finding finding,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words) {
    Found found(DonationNumber donation) {
        return new Found(donation, finding, words.strip());
    }

    @Override
    public String toString() {
        return "SayFinding[…]";
    }
}
