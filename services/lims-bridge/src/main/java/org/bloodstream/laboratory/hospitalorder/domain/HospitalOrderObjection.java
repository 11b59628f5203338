package org.bloodstream.laboratory.hospitalorder.domain;

import org.bloodstream.blood.Objection;

/** What stands against a message that can be read. */
public enum HospitalOrderObjection implements Objection {
    /** The first one stands: which of the two the hospital means nobody here can say. */
    NUMBER_IN_USE(
            "order-number-in-use",
            "This number was given to another order: cancel that one, and order under another number"),
    ORDER_NEVER_SENT("order-unknown", "No order was sent under this number"),
    LINES_DIFFER(
            "lines-differ",
            "A cancellation is of the whole order and names as many lines: telephone the blood service to change one"),
    NEEDED_IN_THE_PAST(
            "needed-in-the-past", "The time by which the units are needed has passed: give a later one, or none");

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
