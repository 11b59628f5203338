package org.bloodstream.donors.review.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.donors.eligibility.domain.ReviewGround;

/** @param words what the clinician goes by */
record RecordReview(
        @NotNull ReviewGround ground,

        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String words) {
    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "RecordReview[…]";
    }
}
