package org.bloodstream.donors.sessions.domain;

/** What becomes of a session. */
public enum SessionState {
    PLANNED,
    OPEN,
    CLOSED,
    CANCELLED;

    boolean takesBookings() {
        return this == PLANNED || this == OPEN;
    }
}
