package org.bloodstream.production.batch.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.production.batch.domain.VoidGround;

record WhyVoid(
        @NotNull VoidGround ground,

        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String words) {

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "WhyVoid[…]";
    }
}
