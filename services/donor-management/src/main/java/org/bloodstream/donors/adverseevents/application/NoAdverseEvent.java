package org.bloodstream.donors.adverseevents.application;

import org.bloodstream.blood.Objection;

/** What a step is about does not exist. */
public enum NoAdverseEvent implements Objection {
    EVENT("adverse-event-unknown", "There is no such adverse event: look at the donor's record."),
    FOLLOW_UP("follow-up-unknown", "There is no such follow-up: look at the adverse event.");

    private final String code;
    private final String message;

    NoAdverseEvent(String code, String message) {
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
