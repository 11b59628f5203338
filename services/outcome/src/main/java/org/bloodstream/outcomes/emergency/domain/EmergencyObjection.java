package org.bloodstream.outcomes.emergency.domain;

import java.time.Instant;
import org.bloodstream.blood.Objection;

/** Why no emergency is declared or ended. */
public sealed interface EmergencyObjection extends Objection {

    /** @param fault why no number could be read, kebab-case */
    record WristbandUnreadable(String fault) implements EmergencyObjection {
        @Override
        public String code() {
            return "wristband-unreadable";
        }

        @Override
        public String message() {
            return "An emergency is declared for the wristband on the patient's arm. Scan it; a patient without one gets one first.";
        }
    }

    record EmergencyUnknown() implements EmergencyObjection {
        @Override
        public String code() {
            return "emergency-unknown";
        }

        @Override
        public String message() {
            return "No such emergency was declared.";
        }
    }

    record EmergencyNotInForce(Instant until) implements EmergencyObjection {
        @Override
        public String code() {
            return "emergency-not-in-force";
        }

        @Override
        public String message() {
            return "This emergency is over: its time has passed, somebody ended it, or a later one took its place.";
        }
    }
}
