package org.bloodstream.donors.deferral.domain;

import java.util.List;

/** The answer to whoever wants to impose, extend or end a deferral. */
public sealed interface DeferralDecision {
    record Imposed(Deferral deferral) implements DeferralDecision {}

    record Extended(Deferral after) implements DeferralDecision {}

    record Ended(Deferral after, EndReason reason) implements DeferralDecision {}

    record Refused(List<DeferralObjection> objections) implements DeferralDecision {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
