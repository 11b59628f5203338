package org.bloodstream.outcomes.episode.domain;

/** The outcome cannot be recorded as stated. */
public sealed interface OutcomeObjection extends EpisodeObjection {

    record ComponentUnknown() implements OutcomeObjection {
        @Override
        public String code() {
            return "component-unknown";
        }

        @Override
        public String message() {
            return "Blood production has not spoken of this component: check its number. If it is new, try again in a minute.";
        }
    }

    /** Two people check before a transfusion, and a form says so: of nothing else. */
    record CheckNotOfThis() implements OutcomeObjection {
        @Override
        public String code() {
            return "two-person-check-not-of-this";
        }

        @Override
        public String message() {
            return "Who checked by hand belongs to a transfusion that a form confirms, and to no other outcome.";
        }
    }

    record EvidenceNotYours() implements OutcomeObjection {
        @Override
        public String code() {
            return "evidence-not-yours";
        }

        @Override
        public String message() {
            return "Only a transfusion that was followed at the bedside, or another system's report, is confirmed electronically.";
        }
    }

    record OwnerMissing() implements OutcomeObjection {
        @Override
        public String code() {
            return "owner-missing";
        }

        @Override
        public String message() {
            return "An unresolved outcome needs an owner: say who will find out.";
        }
    }

    record PatientMissing() implements OutcomeObjection {
        @Override
        public String code() {
            return "patient-missing";
        }

        @Override
        public String message() {
            return "A confirmed transfusion needs the patient's number.";
        }
    }

    record EvidenceWeaker(Evidence standing) implements OutcomeObjection {
        @Override
        public String code() {
            return "evidence-weaker";
        }

        @Override
        public String message() {
            return "An outcome with better evidence is already on record.";
        }
    }

    record OutcomeAlreadyRecorded(Fate fate, Evidence evidence) implements OutcomeObjection {
        @Override
        public String code() {
            return "outcome-already-recorded";
        }

        @Override
        public String message() {
            return "This outcome is already on record.";
        }
    }
}
