package org.bloodstream.outcomes.episode.domain;

import java.time.Instant;
import org.bloodstream.blood.Objection;

/** Why something cannot be recorded for a pack. */
public sealed interface EpisodeObjection extends Objection {

    record CheckUnknown() implements EpisodeObjection {
        @Override
        public String code() {
            return "check-unknown";
        }

        @Override
        public String message() {
            return "There is no such bedside check. Scan wristband and pack.";
        }
    }

    record CheckNotGo() implements EpisodeObjection {
        @Override
        public String code() {
            return "check-not-go";
        }

        @Override
        public String message() {
            return "The bedside check did not answer GO. Do not transfuse; tell the laboratory.";
        }
    }

    record CheckTooOld(Instant checkedAt) implements EpisodeObjection {
        @Override
        public String code() {
            return "check-too-old";
        }

        @Override
        public String message() {
            return "The bedside check is more than 15 minutes old. Scan wristband and pack again.";
        }
    }

    record CheckBySomeoneElse() implements EpisodeObjection {
        @Override
        public String code() {
            return "check-by-someone-else";
        }

        @Override
        public String message() {
            return "Someone else did the bedside check. Whoever starts scans wristband and pack.";
        }
    }

    /** A later check of the same pack was not a GO for the same patient. */
    record CheckSuperseded() implements EpisodeObjection {
        @Override
        public String code() {
            return "check-superseded";
        }

        @Override
        public String message() {
            return "The pack was checked again since, with another answer. Scan wristband and pack again.";
        }
    }

    record AlreadyStarted() implements EpisodeObjection {
        @Override
        public String code() {
            return "already-started";
        }

        @Override
        public String message() {
            return "The transfusion of this pack was already started.";
        }
    }

    record NotStarted() implements EpisodeObjection {
        @Override
        public String code() {
            return "not-started";
        }

        @Override
        public String message() {
            return "No transfusion of this pack was started.";
        }
    }

    record AlreadyStopped() implements EpisodeObjection {
        @Override
        public String code() {
            return "already-stopped";
        }

        @Override
        public String message() {
            return "The transfusion of this pack was already stopped.";
        }
    }

    record FateAlreadyRecorded(Fate fate) implements EpisodeObjection {
        @Override
        public String code() {
            return fate == Fate.WASTED ? "component-wasted" : "already-transfused";
        }

        @Override
        public String message() {
            return "This pack's fate is already on record. Do not transfuse; tell the laboratory.";
        }
    }

    record TransfusionUnderway() implements EpisodeObjection {
        @Override
        public String code() {
            return "transfusion-underway";
        }

        @Override
        public String message() {
            return "The transfusion of this pack is underway. Stop it first.";
        }
    }

    record OwnerMissing() implements EpisodeObjection {
        @Override
        public String code() {
            return "owner-missing";
        }

        @Override
        public String message() {
            return "An unresolved outcome needs an owner: say who will find out.";
        }
    }

    record PatientMissing() implements EpisodeObjection {
        @Override
        public String code() {
            return "patient-missing";
        }

        @Override
        public String message() {
            return "A confirmed transfusion needs the patient's number.";
        }
    }

    record EvidenceWeaker(Evidence standing) implements EpisodeObjection {
        @Override
        public String code() {
            return "evidence-weaker";
        }

        @Override
        public String message() {
            return "An outcome with better evidence is already on record.";
        }
    }

    record OutcomeAlreadyRecorded(Fate fate, Evidence evidence) implements EpisodeObjection {
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
