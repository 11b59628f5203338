package org.bloodstream.donors.subjectrights.adapter.in.http;

import org.bloodstream.blood.Objection;

/** Something else of this service stands on the record, as a record of somebody's that was merged and taken apart. */
record StillReferredTo() implements Objection {
    @Override
    public String code() {
        return "erasure-refused-in-use";
    }

    @Override
    public String message() {
        return "Something else is recorded of this donor: end it first. Nothing was erased.";
    }
}
