package org.bloodstream.donors.counselling.domain;

import java.time.LocalDate;
import org.bloodstream.blood.Objection;

/** Why something is not recorded on a counselling task. */
public sealed interface CounsellingObjection extends Objection {

    /** @param state which the task is in */
    record CounsellingNotOpen(CounsellingState state) implements CounsellingObjection {
        @Override
        public String code() {
            return "counselling-not-open";
        }

        @Override
        public String message() {
            return "This task has come further than that: look at it again.";
        }
    }

    record DonorNotContacted() implements CounsellingObjection {
        @Override
        public String code() {
            return "donor-not-contacted";
        }

        @Override
        public String message() {
            return "Record first how the donor was tried to be reached.";
        }
    }

    record DonorNotCounselled() implements CounsellingObjection {
        @Override
        public String code() {
            return "donor-not-counselled";
        }

        @Override
        public String message() {
            return "Record the talk first, or close with why there was none.";
        }
    }

    record CounsellingOutcomeContradicts() implements CounsellingObjection {
        @Override
        public String code() {
            return "counselling-outcome-contradicts";
        }

        @Override
        public String message() {
            return "The donor was counselled: close with what came of it.";
        }
    }

    /** @param today local date */
    record CounselledInFuture(LocalDate today) implements CounsellingObjection {
        @Override
        public String code() {
            return "counselled-in-future";
        }

        @Override
        public String message() {
            return "A talk is recorded after it took place.";
        }
    }
}
