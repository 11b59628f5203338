package org.bloodstream.outcomes.lookback.adapter.in.http;

import org.bloodstream.outcomes.lookback.domain.Reader;
import org.bloodstream.web.Caller;
import org.bloodstream.web.Roles;

/** From which end a caller looks. */
final class Readers {
    static final String EITHER_END =
            "hasAnyRole('" + Roles.DONOR_CLINICIAN + "', '" + Roles.HAEMOVIGILANCE_OFFICER + "')";

    private Readers() {}

    static Reader of(Caller caller) {
        boolean recipients = caller.roles().contains(Roles.HAEMOVIGILANCE_OFFICER);
        return new Reader(recipients ? Reader.End.RECIPIENTS : Reader.End.DONORS, caller.organisation());
    }
}
