package org.bloodstream.donors.sessions.domain;

import java.util.List;

/** Whether a session can be held as it is wanted. */
public sealed interface PlanningDecision {
    record Planned(SessionPlan plan) implements PlanningDecision {}

    record Refused(List<PlanningObjection> objections) implements PlanningDecision {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
