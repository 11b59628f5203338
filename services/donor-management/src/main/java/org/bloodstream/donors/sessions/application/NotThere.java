package org.bloodstream.donors.sessions.application;

import org.bloodstream.blood.Objection;

/** What a command or a question is about does not exist. */
public enum NotThere implements Objection {
    VENUE("venue-unknown", "There is no such venue: look at the list of venues."),
    SESSION("session-unknown", "There is no such session: look at the list of sessions."),
    SLOT("slot-unknown", "There is no such slot: look at the session."),
    APPOINTMENT("appointment-unknown", "There is no such appointment: look at the session."),
    DONOR("donor-unknown", "No donor has this number: search again or register the donor.");

    private final String code;
    private final String message;

    NotThere(String code, String message) {
        this.code = code;
        this.message = message;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String message() {
        return message;
    }
}
