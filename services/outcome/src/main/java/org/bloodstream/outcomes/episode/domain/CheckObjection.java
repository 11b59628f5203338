package org.bloodstream.outcomes.episode.domain;

import java.time.Instant;

/** The bedside check does not carry a start. */
public sealed interface CheckObjection extends EpisodeObjection {

    record CheckUnknown() implements CheckObjection {
        @Override
        public String code() {
            return "check-unknown";
        }

        @Override
        public String message() {
            return "There is no such bedside check. Scan wristband and pack.";
        }
    }

    record CheckNotGo() implements CheckObjection {
        @Override
        public String code() {
            return "check-not-go";
        }

        @Override
        public String message() {
            return "The bedside check did not answer GO. Do not transfuse; tell the laboratory.";
        }
    }

    record CheckTooOld(Instant checkedAt) implements CheckObjection {
        @Override
        public String code() {
            return "check-too-old";
        }

        @Override
        public String message() {
            return "The bedside check is more than 15 minutes old. Scan wristband and pack again.";
        }
    }

    record CheckBySomeoneElse() implements CheckObjection {
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
    record CheckSuperseded() implements CheckObjection {
        @Override
        public String code() {
            return "check-superseded";
        }

        @Override
        public String message() {
            return "The pack was checked again since, with another answer. Scan wristband and pack again.";
        }
    }
}
