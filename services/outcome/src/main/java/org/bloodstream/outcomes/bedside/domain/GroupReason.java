package org.bloodstream.outcomes.bedside.domain;

import java.time.Instant;

/** What is on file about the patient's group does not carry this pack; compatibility itself is the shared kernel's. */
public sealed interface GroupReason extends BedsideReason {

    /** @param discordant whether there are reports, but they do not agree */
    record PatientGroupUnknown(boolean discordant) implements GroupReason {
        @Override
        public String code() {
            return "patient-group-unknown";
        }

        @Override
        public String message() {
            return discordant
                    ? "The patient's samples disagree about the blood group. Do not transfuse; the laboratory must confirm the group."
                    : "The patient's blood group is not on file. " + TELL_THE_LABORATORY;
        }
    }

    record GroupNotConfirmed(int samples) implements GroupReason {
        @Override
        public String code() {
            return "group-not-confirmed";
        }

        @Override
        public String message() {
            return "The patient's group rests on one sample. Until a second one confirms it only group O red cells may be given.";
        }
    }

    record SampleExpired(Instant validUntil) implements GroupReason {
        @Override
        public String code() {
            return "sample-expired";
        }

        @Override
        public String message() {
            return "The patient's sample is no longer valid. Do not transfuse; send a new sample.";
        }
    }
}
