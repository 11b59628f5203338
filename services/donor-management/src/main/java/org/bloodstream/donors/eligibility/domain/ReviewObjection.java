package org.bloodstream.donors.eligibility.domain;

import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why a review is not recorded. */
public sealed interface ReviewObjection extends Objection {
    /** @param survivor the record that stands for this one */
    record DonorMergedAway(UUID survivor) implements ReviewObjection {
        @Override
        public String code() {
            return "donor-merged-away";
        }

        @Override
        public String message() {
            return "This record was merged into another: record the review there.";
        }
    }

    record ReviewNotOfThisAge() implements ReviewObjection {
        @Override
        public String code() {
            return "review-not-of-this-age";
        }

        @Override
        public String message() {
            return "The rules ask for no such review at this donor's age: look at the date of birth.";
        }
    }

    record ReviewedToday() implements ReviewObjection {
        @Override
        public String code() {
            return "reviewed-today";
        }

        @Override
        public String message() {
            return "This review is recorded today already.";
        }
    }
}
