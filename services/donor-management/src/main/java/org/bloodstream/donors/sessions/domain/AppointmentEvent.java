package org.bloodstream.donors.sessions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonationType;

/** What happened to an appointment. Of the donor it has the pseudonym only. */
public sealed interface AppointmentEvent {
    UUID appointment();

    UUID donor();

    /** How a donor came to a place. */
    enum Way {
        BOOKED,
        PROMOTED,
        WALK_IN
    }

    /** Why an appointment ends without its donor's having been expected. */
    enum Cause {
        DONOR,
        SERVICE,
        SESSION_CANCELLED,
        SESSION_CLOSED,
        DONOR_DEFERRED,
        DONOR_DIED,
        DONOR_OPTED_OUT,
        DONOR_TRANSFERRED
    }

    /** @param day local date */
    record AppointmentBooked(
            UUID appointment,
            UUID donor,
            DonationType donation,
            UUID session,
            LocalDate day,
            int slot,
            Way way,
            Instant bookedAt)
            implements AppointmentEvent {}

    record WaitingListJoined(
            UUID appointment,
            UUID donor,
            DonationType donation,
            UUID session,
            LocalDate day,
            int slot,
            Instant joinedAt)
            implements AppointmentEvent {}

    /** @param day local date of the session that it was moved to */
    record AppointmentMoved(
            UUID appointment,
            UUID donor,
            DonationType donation,
            UUID fromSession,
            int fromSlot,
            UUID session,
            LocalDate day,
            int slot,
            Instant movedAt)
            implements AppointmentEvent {}

    /** @param waiting it was a place on the waiting list that ended */
    record AppointmentCancelled(
            UUID appointment,
            UUID donor,
            DonationType donation,
            UUID session,
            int slot,
            boolean waiting,
            Cause cause,
            Instant cancelledAt)
            implements AppointmentEvent {}

    record DonorArrived(
            UUID appointment,
            UUID donor,
            DonationType donation,
            UUID session,
            int slot,
            boolean walkIn,
            Instant arrivedAt)
            implements AppointmentEvent {}

    record AppointmentMissed(
            UUID appointment, UUID donor, DonationType donation, UUID session, int slot, Instant missedAt)
            implements AppointmentEvent {}
}
