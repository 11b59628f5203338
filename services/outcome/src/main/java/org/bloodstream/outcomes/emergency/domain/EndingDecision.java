package org.bloodstream.outcomes.emergency.domain;

import java.util.List;

/** What comes of the wish to end an emergency. */
public sealed interface EndingDecision {
    record Accepted(Emergency ended) implements EndingDecision {}

    record Refused(List<EmergencyObjection> objections) implements EndingDecision {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
