package org.bloodstream.donors.sessions.domain;

/** One event of an appointment, and how the appointment stands after it. */
public record Step(Appointment after, AppointmentEvent event) {}
