package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.eligibility.domain.DonationType;

/** Why a session can not be held as it is wanted. */
public sealed interface PlanningObjection extends Objection {

    record SessionInPast(LocalDate day) implements PlanningObjection {
        @Override
        public String code() {
            return "session-in-past";
        }

        @Override
        public String message() {
            return "%s is over: plan the session for today or later.".formatted(day);
        }
    }

    record ClosingNotAfterOpening(LocalTime opensAt, LocalTime closesAt) implements PlanningObjection {
        @Override
        public String code() {
            return "closing-not-after-opening";
        }

        @Override
        public String message() {
            return "The session closes at %s and opens at %s: it must close later that day."
                    .formatted(closesAt, opensAt);
        }
    }

    record SlotEndNotAfterStart(LocalTime startsAt, LocalTime endsAt) implements PlanningObjection {
        @Override
        public String code() {
            return "slot-end-not-after-start";
        }

        @Override
        public String message() {
            return "The slot from %s ends at %s: it must end later that day.".formatted(startsAt, endsAt);
        }
    }

    record SlotOutsideOpening(LocalTime startsAt, LocalTime endsAt) implements PlanningObjection {
        @Override
        public String code() {
            return "slot-outside-opening";
        }

        @Override
        public String message() {
            return "The slot from %s to %s is not within the opening hours.".formatted(startsAt, endsAt);
        }
    }

    record SlotRepeated(LocalTime startsAt, LocalTime endsAt, DonationType donation) implements PlanningObjection {
        @Override
        public String code() {
            return "slot-repeated";
        }

        @Override
        public String message() {
            return "The slot from %s to %s for %s is there twice: give it all its places once."
                    .formatted(startsAt, endsAt, donation);
        }
    }

    /**
     * More donors would be giving than can sit.
     *
     * @param at the first moment of that
     */
    record CapacityOverChairs(LocalTime at, int places, int chairs) implements PlanningObjection {
        @Override
        public String code() {
            return "capacity-over-chairs";
        }

        @Override
        public String message() {
            return "At %s the slots have %d places, and the session has %d chairs.".formatted(at, places, chairs);
        }
    }

    /** Another session is held there at the same time: most likely this one, planned before. */
    record SessionOverlaps(LocalTime opensAt, LocalTime closesAt) implements PlanningObjection {
        @Override
        public String code() {
            return "session-overlaps";
        }

        @Override
        public String message() {
            return "From %s to %s another session is planned at this venue: look at it first."
                    .formatted(opensAt, closesAt);
        }
    }
}
