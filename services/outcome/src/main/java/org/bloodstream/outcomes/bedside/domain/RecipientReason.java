package org.bloodstream.outcomes.bedside.domain;

/** The pack is autologous or directed: for one patient and nobody else. */
public sealed interface RecipientReason extends BedsideReason {

    /** The other patient is not told. */
    record UnitForAnotherPatient() implements RecipientReason {
        @Override
        public String code() {
            return "unit-for-another-patient";
        }

        @Override
        public String message() {
            return "Stop. This pack was given for one other patient alone. " + TELL_THE_LABORATORY;
        }
    }

    /** Not a stop by itself: with it nothing can be confirmed. */
    record IntendedRecipientUnknown() implements RecipientReason {
        @Override
        public String code() {
            return "intended-recipient-unknown";
        }

        @Override
        public String message() {
            return "This pack was given for one patient alone, and no record here says for whom. Give it only if the tag on the pack names this patient.";
        }

        @Override
        public Severity severity() {
            return Severity.WARN;
        }
    }
}
