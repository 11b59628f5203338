package org.bloodstream.donors.chairside.domain;

import java.util.List;
import org.bloodstream.blood.Objection;

/** What the end of a collection comes to. */
public sealed interface Ending {
    /** @param redCellsOnly no platelets and no plasma may be made of it */
    record ToProduction(boolean redCellsOnly) implements Ending {}

    record Discarded(DiscardReason reason) implements Ending {}

    record Refused(List<Objection> objections) implements Ending {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
