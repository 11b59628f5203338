package org.bloodstream.laboratory.compatibility.domain;

import org.bloodstream.blood.Objection;

/** Why nothing is acknowledged. */
public enum IncompatibilityObjection implements Objection {
    UNKNOWN("incompatibility-unknown", "Your hospital has no such finding"),
    ALREADY_ACKNOWLEDGED(
            "incompatibility-already-acknowledged", "Somebody has acknowledged it: look at the list again"),
    LAPSED(
            "incompatibility-lapsed",
            "The laboratory has gone on with the pack since: look at the list again, it may have been issued");

    private final String code;
    private final String message;

    IncompatibilityObjection(String code, String message) {
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
