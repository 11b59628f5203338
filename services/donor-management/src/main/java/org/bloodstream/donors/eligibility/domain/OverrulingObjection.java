package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why a finding is not overruled. */
public sealed interface OverrulingObjection extends Objection {
    /** @param survivor the record that stands for this one */
    record DonorMergedAway(UUID survivor) implements OverrulingObjection {
        @Override
        public String code() {
            return "donor-merged-away";
        }

        @Override
        public String message() {
            return "This record was merged into another: ask the donor's health check there.";
        }
    }

    /** @param assessedOn local date */
    record AssessmentNotOfToday(LocalDate assessedOn) implements OverrulingObjection {
        @Override
        public String code() {
            return "assessment-not-of-today";
        }

        @Override
        public String message() {
            return "Only what was found today is overruled: ask the donor's health check anew.";
        }
    }

    record AssessmentSuperseded() implements OverrulingObjection {
        @Override
        public String code() {
            return "assessment-superseded";
        }

        @Override
        public String message() {
            return "A later health check of this donor counts: open that one.";
        }
    }

    record AssessmentAnswered() implements OverrulingObjection {
        @Override
        public String code() {
            return "assessment-answered";
        }

        @Override
        public String message() {
            return "A clinician has answered this health check: for another decision the donor is asked again.";
        }
    }

    record CauseNotFound() implements OverrulingObjection {
        @Override
        public String code() {
            return "cause-not-found";
        }

        @Override
        public String message() {
            return "This health check found no such cause today: take one that it lists.";
        }
    }

    record RuleNotOverridable() implements OverrulingObjection {
        @Override
        public String code() {
            return "rule-not-overridable";
        }

        @Override
        public String message() {
            return "The rules let nobody overrule this today, and never what is for ever.";
        }
    }

    record CauseHasNoDay() implements OverrulingObjection {
        @Override
        public String code() {
            return "cause-has-no-day";
        }

        @Override
        public String message() {
            return "The donor has told no day of this: without it the same answer may be another cause.";
        }
    }

    /** @param latest local date */
    record TermNotAllowed(LocalDate latest) implements OverrulingObjection {
        @Override
        public String code() {
            return "term-not-allowed";
        }

        @Override
        public String message() {
            return "An overruling lasts until a day to come, and no longer than a year.";
        }
    }

    record OverrulingProposedAlready() implements OverrulingObjection {
        @Override
        public String code() {
            return "overruling-proposed";
        }

        @Override
        public String message() {
            return "This cause is proposed already: another clinician confirms it.";
        }
    }

    record OverrulingConfirmedAlready() implements OverrulingObjection {
        @Override
        public String code() {
            return "overruling-confirmed";
        }

        @Override
        public String message() {
            return "This overruling is confirmed already.";
        }
    }

    record SecondPersonIsFirst() implements OverrulingObjection {
        @Override
        public String code() {
            return "second-person-is-first";
        }

        @Override
        public String message() {
            return "You have proposed this yourself: another clinician signs on and confirms it.";
        }
    }
}
