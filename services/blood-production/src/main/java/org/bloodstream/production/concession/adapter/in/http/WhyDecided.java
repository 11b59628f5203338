package org.bloodstream.production.concession.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record WhyDecided(
        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String reason) {

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "WhyDecided[…]";
    }
}
