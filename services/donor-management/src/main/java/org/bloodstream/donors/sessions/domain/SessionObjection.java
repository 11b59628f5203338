package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import org.bloodstream.blood.Objection;

/** Why a session is not opened, closed or cancelled. */
public sealed interface SessionObjection extends Objection {

    record SessionNotPlanned(SessionState state) implements SessionObjection {
        @Override
        public String code() {
            return "session-not-planned";
        }

        @Override
        public String message() {
            return "The session is %s already.".formatted(SessionWords.of(state));
        }
    }

    record SessionNotToday(LocalDate day) implements SessionObjection {
        @Override
        public String code() {
            return "session-not-today";
        }

        @Override
        public String message() {
            return "The session is on %s: it is opened on that day.".formatted(day);
        }
    }

    record SessionNotOpen(SessionState state) implements SessionObjection, BookingObjection {
        @Override
        public String code() {
            return "session-not-open";
        }

        @Override
        public String message() {
            return "The session is %s: this needs an open one.".formatted(SessionWords.of(state));
        }
    }

    /**
     * Closing now would make donors miss what they can still come to.
     *
     * @param donors booked into slots that have not ended
     */
    record DonorsExpected(int donors) implements SessionObjection {
        @Override
        public String code() {
            return "donors-expected";
        }

        @Override
        public String message() {
            return "%d booked donors can still come: move or cancel their appointments, or close when the slots have ended."
                    .formatted(donors);
        }
    }
}
