package org.bloodstream.outcomes.bedside.domain;

/** What a pack may be used for, of its collection, keeps it from this patient or from every one. */
public sealed interface PurposeReason extends BedsideReason {

    /** Of its collection, whoever it was issued to. */
    record UnitNotForTransfusion() implements PurposeReason {
        @Override
        public String code() {
            return "unit-not-for-transfusion";
        }

        @Override
        public String message() {
            return "Stop. This pack is for research or for making medicines, and for no patient. "
                    + TELL_THE_LABORATORY;
        }
    }

    /** And no emergency is in force for this patient. */
    record UnitForEmergencyOnly() implements PurposeReason {
        @Override
        public String code() {
            return "unit-for-emergency-only";
        }

        @Override
        public String message() {
            return "Stop. This pack is for emergencies alone, and none was declared for this patient. "
                    + TELL_THE_LABORATORY;
        }
    }
}
