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

    record SecondPersonMissing() implements CheckObjection {
        @Override
        public String code() {
            return "second-person-missing";
        }

        @Override
        public String message() {
            return "In an emergency two people confirm beside the patient. Say who the second person is.";
        }
    }

    record SecondPersonTheSame() implements CheckObjection {
        @Override
        public String code() {
            return "second-person-the-same";
        }

        @Override
        public String message() {
            return "The second person is somebody else than the one who starts the transfusion.";
        }
    }

    /** The emergency by which the check let the pack pass has ended, or another took its place. */
    record EmergencyOver() implements CheckObjection {
        @Override
        public String code() {
            return "emergency-over";
        }

        @Override
        public String message() {
            return "The emergency by which this pack was let pass is over. Scan wristband and pack again.";
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

    /** A later check of the same pack had another answer, or was of another patient. */
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
