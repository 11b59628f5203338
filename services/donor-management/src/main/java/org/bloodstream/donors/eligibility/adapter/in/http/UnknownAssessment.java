package org.bloodstream.donors.eligibility.adapter.in.http;

import org.bloodstream.blood.Objection;

/** This donor has no such assessment. */
public record UnknownAssessment() implements Objection {
    @Override
    public String code() {
        return "assessment-unknown";
    }

    @Override
    public String message() {
        return "This donor has no such health check: look at the list.";
    }
}
