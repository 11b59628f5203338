package org.bloodstream.donors.deferral.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.donors.deferral.domain.EndReason;

record EndDeferral(
        @NotNull @Pattern(regexp = "recorded-in-error|clinician-accepted|condition-ended")
        String reason,

        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = ImposeDeferral.WRITTEN, message = ImposeDeferral.CONTROLS)
        String words) {
    EndReason because() {
        return EndReason.of(reason);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "EndDeferral[…]";
    }
}
