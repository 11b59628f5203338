package org.bloodstream.donors.deferral.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.bloodstream.donors.deferral.domain.EndReason;
import org.bloodstream.web.Words;

record EndDeferral(
        @NotNull @Pattern(regexp = "recorded-in-error|clinician-accepted|condition-ended")
        String reason,

        @Words String words) {
    EndReason because() {
        return EndReason.of(reason);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "EndDeferral[…]";
    }
}
