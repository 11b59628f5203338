package org.bloodstream.production.discard.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentDiscarded;

/** The answer to discarding a unit. */
public sealed interface DiscardOutcome {
    record Gone(ComponentDiscarded event) implements DiscardOutcome {}

    record Refused(List<Objection> objections) implements DiscardOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
