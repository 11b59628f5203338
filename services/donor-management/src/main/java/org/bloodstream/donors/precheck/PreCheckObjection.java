package org.bloodstream.donors.precheck;

import org.bloodstream.blood.Objection;

/** Why answers are not kept. */
public sealed interface PreCheckObjection extends Objection {
    record AppointmentNotBooked() implements PreCheckObjection {
        @Override
        public String code() {
            return "appointment-not-booked";
        }

        @Override
        public String message() {
            return "This health pre-check needs an appointment that is booked.";
        }
    }

    /** @param ours of the questionnaire in force, its SHA-256 */
    record QuestionsChanged(String ours) implements PreCheckObjection {
        @Override
        public String code() {
            return "questions-changed";
        }

        @Override
        public String message() {
            return "The questions have changed since you began. Please start again.";
        }
    }
}
