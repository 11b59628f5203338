package org.bloodstream.donors.sessions.domain;

import java.util.List;
import org.bloodstream.blood.Objection;

/** Whether a planned session can be changed as it is wanted. */
public sealed interface RevisionDecision {
    /**
     * @param grown slots that have more places than before, once for each place
     * @param moved numbers of the slots that begin at another time or place than before: their donors are written to
     */
    record Revised(SessionPlan plan, List<SlotId> grown, List<Integer> moved) implements RevisionDecision {
        public Revised {
            grown = List.copyOf(grown);
            moved = List.copyOf(moved);
        }
    }

    record Refused(List<Objection> objections) implements RevisionDecision {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
