package org.bloodstream.outcomes.needs.domain;

import java.util.List;

public sealed interface EndingOutcome {
    record Accepted(NeedEnded ended) implements EndingOutcome {}

    /** @param objections every one, at least one */
    record Refused(List<EndingObjection> objections) implements EndingOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
