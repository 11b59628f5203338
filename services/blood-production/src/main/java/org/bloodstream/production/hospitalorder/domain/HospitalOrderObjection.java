package org.bloodstream.production.hospitalorder.domain;

import org.bloodstream.blood.Objection;

/** What stands against a message about an order, or against closing what waits. */
public enum HospitalOrderObjection implements Objection {
    CANCELLED_BEFORE(
            "order-cancelled-before",
            "The hospital has cancelled the order of this number: it orders again under another one."),
    CLOSED_BEFORE(
            "order-closed-before",
            "The blood service has closed the order of this number with the hospital: it orders again under another one."),
    UNKNOWN("hospital-order-unknown", "No hospital has sent this order: reload the list."),
    NOTHING_WAITS(
            "nothing-waits", "Somebody has closed this, or the hospital's next message was taken: reload the list.");

    private final String code;
    private final String message;

    HospitalOrderObjection(String code, String message) {
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
