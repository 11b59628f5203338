package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why a clinician's answer is not taken. */
public sealed interface ReferralObjection extends Objection {
    record AssessmentNotReferred(String outcome) implements ReferralObjection {
        @Override
        public String code() {
            return "assessment-not-referred";
        }

        @Override
        public String message() {
            return "The rules decided this health check: only one that was referred to a clinician is answered.";
        }
    }

    record AssessmentAnswered() implements ReferralObjection {
        @Override
        public String code() {
            return "assessment-answered";
        }

        @Override
        public String message() {
            return "A clinician has answered this health check: for another decision the donor is asked again.";
        }
    }

    /** @param assessedOn local date */
    record AssessmentNotOfToday(LocalDate assessedOn) implements ReferralObjection {
        @Override
        public String code() {
            return "assessment-not-of-today";
        }

        @Override
        public String message() {
            return "This health check is of %s: who gives today is asked today.".formatted(assessedOn);
        }
    }

    record DonorDeferred(UUID deferral) implements ReferralObjection {
        @Override
        public String code() {
            return "donor-deferred";
        }

        @Override
        public String message() {
            return "A deferral is in force: look at the deferrals on the record.";
        }
    }

    record EndNotInFuture() implements ReferralObjection {
        @Override
        public String code() {
            return "end-not-in-future";
        }

        @Override
        public String message() {
            return "A deferral ends on a day that is still to come: take the first day on which the donor may give.";
        }
    }

    /** @param survivor the record that stands for this one */
    record DonorMergedAway(UUID survivor) implements ReferralObjection {
        @Override
        public String code() {
            return "donor-merged-away";
        }

        @Override
        public String message() {
            return "This record was merged into another: ask the donor's health check there.";
        }
    }
}
