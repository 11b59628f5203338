package org.bloodstream.donors.deferral.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record ExtendDeferral(
        @NotNull @Valid WantedEnd end,

        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = ImposeDeferral.WRITTEN, message = ImposeDeferral.CONTROLS)
        String words) {
    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "ExtendDeferral[…]";
    }
}
