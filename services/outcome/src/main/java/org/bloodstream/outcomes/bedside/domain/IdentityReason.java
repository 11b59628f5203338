package org.bloodstream.outcomes.bedside.domain;

/** Who the patient is, is in doubt. */
public sealed interface IdentityReason extends BedsideReason {

    record WristbandUnreadable(String cause) implements IdentityReason {
        @Override
        public String code() {
            return "wristband-unreadable";
        }

        @Override
        public String message() {
            return "The wristband could not be read. Scan the wristband on the patient's arm again; if it cannot be read, replace it.";
        }
    }

    /** @param contested whether the number is known, but two patients who are not the same claim it */
    record PatientUnknown(boolean contested) implements IdentityReason {
        @Override
        public String code() {
            return "patient-unknown";
        }

        @Override
        public String message() {
            return contested
                    ? "The wristband's number is on two patients' records. Do not transfuse; have the record put right."
                    : "The wristband's number is not on the regional record. Do not transfuse; check who the patient is.";
        }
    }

    record PatientMerged() implements IdentityReason {
        @Override
        public String code() {
            return "patient-merged";
        }

        @Override
        public String message() {
            return "This wristband shows a retired number. The surviving number is on the new wristband: print it, put it on, scan that.";
        }
    }
}
