package org.bloodstream.outcomes.needs.domain;

import org.bloodstream.blood.Objection;

/** Why a need is not ended. */
public sealed interface EndingObjection extends Objection {

    record PatientUnknown() implements EndingObjection {
        @Override
        public String code() {
            return "patient-unknown";
        }

        @Override
        public String message() {
            return "The number names no patient of the regional record, or two. Check it; have the record put right.";
        }
    }

    record NeedNotOnRecord() implements EndingObjection {
        @Override
        public String code() {
            return "need-not-on-record";
        }

        @Override
        public String message() {
            return "This does not bind the patient: it was never stated, or somebody has ended it.";
        }
    }

    /** What the person saw is no longer what binds: another request may have asked for it since. */
    record NeedStatedAnew() implements EndingObjection {
        @Override
        public String code() {
            return "need-stated-anew";
        }

        @Override
        public String message() {
            return "What was stated has changed since you looked. Look at the list again before you end it.";
        }
    }

    /** An antibody that is no longer found can come back within days of a transfusion (07_pretransfusion.md, 7.2). */
    record AntibodyCountsForLife() implements EndingObjection {
        @Override
        public String code() {
            return "antibody-counts-for-life";
        }

        @Override
        public String message() {
            return "An antibody once found counts for life. It ends only when it was entered in error.";
        }
    }

    /** Samples from before it show the patient's own group for ever: without it they would contradict the later ones. */
    record TransplantCountsForLife() implements EndingObjection {
        @Override
        public String code() {
            return "transplant-counts-for-life";
        }

        @Override
        public String message() {
            return "A transplant stays on record. It ends only when it was entered in error; record what is right first.";
        }
    }
}
