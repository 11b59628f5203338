package org.bloodstream.donors.chairside.application;

import org.bloodstream.blood.Objection;

/** What a step is about does not exist. */
public enum NoCollection implements Objection {
    COLLECTION("collection-unknown", "There is no such collection: look at the session.");

    private final String code;
    private final String message;

    NoCollection(String code, String message) {
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
