package org.bloodstream.records.wristband.domain;

import java.util.List;

/** The answer to printing a patient's wristband. */
public sealed interface WristbandOutcome {
    record Printable(Wristband wristband) implements WristbandOutcome {}

    record Refused(List<WristbandObjection> objections) implements WristbandOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
