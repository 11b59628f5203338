package org.bloodstream.donors.standing.domain;

import java.util.List;

/** The answer to a change of standing. */
public sealed interface StandingOutcome {
    /** @param standing how it stands with the donor from now on */
    record Recorded(StandingEvent event, DonorStanding standing) implements StandingOutcome {}

    record Refused(List<StandingObjection> objections) implements StandingOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements StandingOutcome {}
}
