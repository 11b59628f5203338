package org.bloodstream.donors.review.application;

import java.time.LocalDate;
import java.util.List;
import org.bloodstream.donors.eligibility.domain.ReviewObjection;

/** The answer to a clinician who records a review. */
public sealed interface ReviewOutcome {
    /** @param holdsUntil first local date on which it no longer holds */
    record Recorded(Review review, LocalDate holdsUntil) implements ReviewOutcome {}

    record Refused(List<ReviewObjection> objections) implements ReviewOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements ReviewOutcome {}
}
