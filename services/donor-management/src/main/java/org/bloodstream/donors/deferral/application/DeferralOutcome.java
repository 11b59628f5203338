package org.bloodstream.donors.deferral.application;

import java.util.List;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralObjection;

/** The answer to a command about a deferral. */
public sealed interface DeferralOutcome {
    record Done(Deferral after) implements DeferralOutcome {}

    record Refused(List<DeferralObjection> objections) implements DeferralOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements DeferralOutcome {}

    record DeferralUnknown() implements DeferralOutcome {}
}
