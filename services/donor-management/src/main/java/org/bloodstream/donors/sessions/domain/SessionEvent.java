package org.bloodstream.donors.sessions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What happened to a session. */
public sealed interface SessionEvent {
    UUID session();

    /** Times are local. */
    record SessionPlanned(
            UUID session,
            UUID venue,
            LocalDate day,
            LocalTime opensAt,
            LocalTime closesAt,
            int chairs,
            List<Slot> slots,
            Instant plannedAt)
            implements SessionEvent {
        public SessionPlanned {
            slots = List.copyOf(slots);
        }

        public static SessionPlanned of(SessionPlan plan, Instant at) {
            var hours = plan.hours();
            return new SessionPlanned(
                    plan.session(),
                    plan.venue(),
                    plan.day(),
                    hours.opensAt(),
                    hours.closesAt(),
                    plan.chairs(),
                    plan.slots(),
                    at);
        }
    }

    /**
     * All of the plan as it is from now on, without the slots that were taken out. Times are local.
     *
     * @param told appointments whose donors were told of another time or place, as whoever changed it says
     * @param moved slots that begin at another time or place than before, by number
     */
    record SessionRevised(
            UUID session,
            UUID venue,
            LocalDate day,
            LocalTime opensAt,
            LocalTime closesAt,
            int chairs,
            List<Slot> slots,
            Set<UUID> told,
            List<Integer> moved,
            Instant revisedAt)
            implements SessionEvent {
        public SessionRevised {
            slots = List.copyOf(slots);
            told = Set.copyOf(told);
            moved = List.copyOf(moved);
        }

        public static SessionRevised of(SessionPlan plan, Set<UUID> told, List<Integer> moved, Instant at) {
            var hours = plan.hours();
            return new SessionRevised(
                    plan.session(),
                    plan.venue(),
                    plan.day(),
                    hours.opensAt(),
                    hours.closesAt(),
                    plan.chairs(),
                    plan.held(),
                    told,
                    moved,
                    at);
        }
    }

    record SessionOpened(UUID session, Instant openedAt) implements SessionEvent {}

    /** @param turnout what was planned and what came of it, by type of donation */
    record SessionClosed(UUID session, List<Turnout> turnout, Instant closedAt) implements SessionEvent {
        public SessionClosed {
            turnout = List.copyOf(turnout);
        }
    }

    record SessionCancelled(UUID session, Instant cancelledAt) implements SessionEvent {}
}
