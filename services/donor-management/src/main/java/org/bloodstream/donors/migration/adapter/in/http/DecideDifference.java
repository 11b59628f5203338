package org.bloodstream.donors.migration.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.donors.migration.domain.DifferenceDecision;

record DecideDifference(
        @NotNull DifferenceDecision decision,

        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String reason) {

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "DecideDifference[…]";
    }
}
