package org.bloodstream.donors.sessions.domain;

/** What somebody wants of a slot. */
public enum Request {
    BOOK,
    WAIT,
    /** The donor is here without an appointment. */
    WALK_IN
}
