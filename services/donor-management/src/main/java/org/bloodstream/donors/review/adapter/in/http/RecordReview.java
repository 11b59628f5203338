package org.bloodstream.donors.review.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.donors.eligibility.domain.ReviewGround;
import org.bloodstream.web.Words;

/** @param words what the clinician goes by */
record RecordReview(@NotNull ReviewGround ground, @Words String words) {
    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "RecordReview[…]";
    }
}
