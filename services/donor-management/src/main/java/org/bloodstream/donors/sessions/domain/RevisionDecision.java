package org.bloodstream.donors.sessions.domain;

import java.util.List;
import org.bloodstream.blood.Objection;

/** Whether a planned session can be changed as it is wanted. */
public sealed interface RevisionDecision {
    /** @param grown slots that have more places than before, once for each place */
    record Revised(SessionPlan plan, List<SlotId> grown) implements RevisionDecision {
        public Revised {
            grown = List.copyOf(grown);
        }
    }

    record Refused(List<Objection> objections) implements RevisionDecision {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
