package org.bloodstream.outcomes.bedside.domain;

import java.time.Instant;

/**
 * What an emergency lets pass, and two people have to confirm. Where routine stops for the same matter it has the same
 * code, and is less severe here.
 */
public sealed interface EmergencyReason extends BedsideReason {

    @Override
    default Severity severity() {
        return Severity.WARN;
    }

    /** Said of every answer by the emergency rules. */
    record TwoPeopleConfirm(Instant declaredAt, Instant until) implements EmergencyReason {
        @Override
        public String code() {
            return "two-people-confirm";
        }

        @Override
        public String message() {
            return "Two people confirm, beside the patient: the emergency was declared for the patient who wears this wristband, the pack is the one in hand and intact, and everything that is listed here is accepted.";
        }
    }

    /** The patient counts as one of whom nothing is known. */
    record PatientNotOnRecord() implements EmergencyReason {
        @Override
        public String code() {
            return "patient-unknown";
        }

        @Override
        public String message() {
            return "The wristband's number is not on the regional record: group, antibodies and special requirements are not known. Only what may be given to anybody is let pass.";
        }
    }

    /** Of the stock that stands ready for emergencies, which is issued to nobody (07_pretransfusion 7.10). */
    record NotIssuedToAnybody() implements EmergencyReason {
        @Override
        public String code() {
            return "component-not-issued";
        }

        @Override
        public String message() {
            return "The laboratory has not issued this pack to anybody: it counts as emergency stock and was not crossmatched. Tell the laboratory for whom it is used.";
        }
    }

    /** Its code says no more: what sets it apart stands on the pack or with its papers [D]. */
    record OfEmergencyUseOnly() implements EmergencyReason {
        @Override
        public String code() {
            return "unit-for-emergency-only";
        }

        @Override
        public String message() {
            return "This pack is for emergencies alone. Read on the pack and its papers why, and tell the laboratory for whom it is used.";
        }
    }

    /** Antibodies may have come since; no sample at all would not be stricter (07_pretransfusion 7.1, 7.10 [GK]). */
    record SampleNoLongerValid(Instant validUntil) implements EmergencyReason {
        @Override
        public String code() {
            return "sample-expired";
        }

        @Override
        public String message() {
            return "The patient's sample is no longer valid: antibodies may have come since. Take a new sample before the transfusion.";
        }
    }
}
