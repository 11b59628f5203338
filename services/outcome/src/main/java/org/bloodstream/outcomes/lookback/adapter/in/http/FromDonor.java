package org.bloodstream.outcomes.lookback.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.bloodstream.outcomes.lookback.application.OpeningCases.Why;
import org.bloodstream.outcomes.lookback.domain.Ground;

record FromDonor(
        @NotNull UUID donor,
        @NotNull Ground ground,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String words) {
    Why why() {
        return new Why(ground, words.strip());
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "FromDonor[…]";
    }
}
