package org.bloodstream.production.material.application;

import java.util.List;
import org.bloodstream.production.material.domain.MaterialObjection;

/** The answer to a command on equipment or a lot. */
public sealed interface MaterialOutcome {
    /** @param held donations that are on hold for it from now on, unless they were held for the same before */
    record Done(int held) implements MaterialOutcome {}

    record Refused(List<MaterialObjection> objections) implements MaterialOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
