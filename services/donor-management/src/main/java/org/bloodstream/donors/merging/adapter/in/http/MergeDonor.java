package org.bloodstream.donors.merging.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param survivor the record that stands for both from now on */
record MergeDonor(
        @NotNull UUID survivor,

        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String reason) {

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "MergeDonor[…]";
    }
}
