package org.bloodstream.donors.chairside.application;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.chairside.domain.DiscardReason;
import org.jspecify.annotations.Nullable;

/** The answer to a step of a collection. */
public sealed interface ChairsideOutcome {
    /**
     * @param redCellsOnly of what went to production
     * @param discard of what did not
     */
    record Done(
            Collection collection,
            boolean redCellsOnly,
            @Nullable DiscardReason discard) implements ChairsideOutcome {
        Done(Collection collection, boolean redCellsOnly) {
            this(collection, redCellsOnly, null);
        }
    }

    record Refused(List<? extends Objection> objections) implements ChairsideOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** @param what it is about is not there */
    record Unknown(Objection what) implements ChairsideOutcome {}
}
