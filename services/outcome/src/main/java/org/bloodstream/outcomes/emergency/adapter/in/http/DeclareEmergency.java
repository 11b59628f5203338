package org.bloodstream.outcomes.emergency.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.outcomes.emergency.domain.Clinician;

/**
 * @param wristband the scanner's text
 * @param approvedBy the clinician who answers for it: name or number
 */
record DeclareEmergency(
        @NotNull @Size(max = 200) String wristband,

        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String approvedBy,

        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "has control characters")
        String why) {

    Clinician clinician() {
        return new Clinician(approvedBy.strip());
    }

    /** Says nothing about anybody, so that no log can. */
    @Override
    public String toString() {
        return "DeclareEmergency[…]";
    }
}
