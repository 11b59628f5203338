package org.bloodstream.donors.deferral.adapter.in.http;

import org.bloodstream.blood.Objection;

/** This donor has no such deferral. */
record UnknownDeferral() implements Objection {
    @Override
    public String code() {
        return "deferral-unknown";
    }

    @Override
    public String message() {
        return "This donor has no such deferral: look at the list.";
    }
}
