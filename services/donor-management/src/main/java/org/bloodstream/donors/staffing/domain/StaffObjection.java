package org.bloodstream.donors.staffing.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why a change of a session's staff is not recorded. */
public sealed interface StaffObjection extends Objection {

    record SessionEnded() implements StaffObjection {
        @Override
        public String code() {
            return "session-ended";
        }

        @Override
        public String message() {
            return "The session is closed or cancelled: its staff stays as it is.";
        }
    }

    /** @param day of the session, local date */
    record SessionNotYet(LocalDate day) implements StaffObjection {
        @Override
        public String code() {
            return "session-not-yet";
        }

        @Override
        public String message() {
            return "The session is on %s: nobody is there yet.".formatted(day);
        }
    }

    /** @param session at the same hours of that day */
    record PlannedElsewhere(UUID session) implements StaffObjection {
        @Override
        public String code() {
            return "staff-planned-elsewhere";
        }

        @Override
        public String message() {
            return "This person is planned for another session at the same time.";
        }
    }

    record NotPlanned() implements StaffObjection {
        @Override
        public String code() {
            return "staff-not-planned";
        }

        @Override
        public String message() {
            return "This person is not planned for the session.";
        }
    }
}
