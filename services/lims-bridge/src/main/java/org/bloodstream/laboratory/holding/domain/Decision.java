package org.bloodstream.laboratory.holding.domain;

import java.util.List;

/** What comes of a step. */
public sealed interface Decision {
    record Happened(HoldingEvent event) implements Decision {}

    /** It says again what stands already. */
    record StoodAlready() implements Decision {}

    record Refused(List<HoldingObjection> objections) implements Decision {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
