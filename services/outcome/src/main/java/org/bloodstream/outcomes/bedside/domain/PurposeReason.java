package org.bloodstream.outcomes.bedside.domain;

/** The pack is for no patient at all. */
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
}
