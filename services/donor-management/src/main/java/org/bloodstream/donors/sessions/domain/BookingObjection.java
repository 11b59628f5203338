package org.bloodstream.donors.sessions.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.donors.eligibility.domain.DonationType;

/** Why an appointment is not made or changed; here what the session, the slot or the appointment is against. */
public sealed interface BookingObjection extends Objection
        permits SessionObjection.SessionNotOpen,
                DonorMayNotBook,
                BookingObjection.SlotFull,
                BookingObjection.SlotFree,
                BookingObjection.SessionEnded,
                BookingObjection.SlotStarted,
                BookingObjection.SlotOver,
                BookingObjection.AppointmentNotBooked,
                BookingObjection.AppointmentNotOpen,
                BookingObjection.DonationDiffers,
                BookingObjection.SlotUnchanged {

    record SlotFull(int places) implements BookingObjection {
        @Override
        public String code() {
            return "slot-full";
        }

        @Override
        public String message() {
            return "All %d places are taken: take another slot or join the waiting list.".formatted(places);
        }
    }

    record SlotFree() implements BookingObjection {
        @Override
        public String code() {
            return "slot-free";
        }

        @Override
        public String message() {
            return "The slot has a free place: book it.";
        }
    }

    record SessionEnded(SessionState state) implements BookingObjection {
        @Override
        public String code() {
            return "session-ended";
        }

        @Override
        public String message() {
            return "The session is %s: take another one.".formatted(SessionWords.of(state));
        }
    }

    record SlotStarted() implements BookingObjection {
        @Override
        public String code() {
            return "slot-started";
        }

        @Override
        public String message() {
            return "The slot has started: take a later one, or record a donor who is here as a walk-in.";
        }
    }

    record SlotOver() implements BookingObjection {
        @Override
        public String code() {
            return "slot-over";
        }

        @Override
        public String message() {
            return "The slot has ended: take a later one.";
        }
    }

    record AppointmentNotBooked(AppointmentState state) implements BookingObjection {
        @Override
        public String code() {
            return "appointment-not-booked";
        }

        @Override
        public String message() {
            return "The appointment is %s: this needs a booked one.".formatted(SessionWords.of(state));
        }
    }

    record AppointmentNotOpen(AppointmentState state) implements BookingObjection {
        @Override
        public String code() {
            return "appointment-not-open";
        }

        @Override
        public String message() {
            return "The appointment is %s already.".formatted(SessionWords.of(state));
        }
    }

    record DonationDiffers(DonationType appointment, DonationType slot) implements BookingObjection {
        @Override
        public String code() {
            return "donation-differs";
        }

        @Override
        public String message() {
            return "The appointment is for %s and the slot for %s: cancel it and book anew."
                    .formatted(SessionWords.of(appointment), SessionWords.of(slot));
        }
    }

    record SlotUnchanged() implements BookingObjection {
        @Override
        public String code() {
            return "slot-unchanged";
        }

        @Override
        public String message() {
            return "The appointment is in this slot already.";
        }
    }
}
