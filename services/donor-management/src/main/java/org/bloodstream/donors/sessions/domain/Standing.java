package org.bloodstream.donors.sessions.domain;

import java.time.Instant;

/** Where an appointment stands. Who has a place has its number, and nobody else has one. */
public sealed interface Standing {
    AppointmentState state();

    /** @param line who has the lower one came first */
    record Waiting(long line) implements Standing {
        @Override
        public AppointmentState state() {
            return AppointmentState.WAITING;
        }
    }

    /** @param place from 1 to the slot's places */
    record Booked(int place) implements Standing {
        @Override
        public AppointmentState state() {
            return AppointmentState.BOOKED;
        }
    }

    /** @param walkIn came without an appointment */
    record Arrived(int place, boolean walkIn, Instant at) implements Standing {
        @Override
        public AppointmentState state() {
            return AppointmentState.ARRIVED;
        }
    }

    record Missed(int place) implements Standing {
        @Override
        public AppointmentState state() {
            return AppointmentState.MISSED;
        }
    }

    record Cancelled() implements Standing {
        @Override
        public AppointmentState state() {
            return AppointmentState.CANCELLED;
        }
    }
}
