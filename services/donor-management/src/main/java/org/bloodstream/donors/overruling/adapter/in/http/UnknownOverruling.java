package org.bloodstream.donors.overruling.adapter.in.http;

import org.bloodstream.blood.Objection;

/** This donor has no such overruling. */
record UnknownOverruling() implements Objection {
    @Override
    public String code() {
        return "overruling-unknown";
    }

    @Override
    public String message() {
        return "Nobody has proposed to overrule this for the donor: look at the list.";
    }
}
