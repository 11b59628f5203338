package org.bloodstream.laboratory.results.adapter.in.http;

import org.bloodstream.blood.Objection;

/** The laboratory has reported nothing for this patient. */
record GroupAndScreenUnknown() implements Objection {
    @Override
    public String code() {
        return "group-and-screen-unknown";
    }

    @Override
    public String message() {
        return "No group and screen was reported for this patient: send a sample.";
    }
}
