package org.bloodstream.donors.sessions.application;

import org.bloodstream.blood.Objection;

/** A venue is added twice. */
public record VenueKnown() implements Objection {
    @Override
    public String code() {
        return "venue-known";
    }

    @Override
    public String message() {
        return "A venue of this name is known in this postcode district: use that one.";
    }
}
