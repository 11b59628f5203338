package org.bloodstream.donors.migration.adapter.in.http;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason what the decision rests on; who gives none is refused, with all that is against it */
record DeclareFit(
        @Nullable @Size(min = 8, max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String reason) {

    String inWords() {
        return reason == null ? "" : reason.strip();
    }

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "DeclareFit[…]";
    }
}
