package org.bloodstream.donors.sessions.domain;

/** What becomes of an appointment. */
public enum AppointmentState {
    WAITING,
    BOOKED,
    ARRIVED,
    MISSED,
    CANCELLED
}
