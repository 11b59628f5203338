package org.bloodstream.donors.sessions.domain;

import java.util.List;

/** The answer to whoever wants to make or change an appointment. */
public sealed interface BookingDecision {
    /** @param steps in their order, at least one, all of one appointment */
    record Taken(List<Step> steps) implements BookingDecision {
        public Taken {
            steps = List.copyOf(steps);
            if (steps.isEmpty()) throw new IllegalArgumentException("something was done");
        }

        public Appointment after() {
            return steps.getLast().after();
        }
    }

    record Refused(List<BookingObjection> objections) implements BookingDecision {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
