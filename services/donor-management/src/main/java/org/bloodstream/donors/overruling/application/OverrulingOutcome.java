package org.bloodstream.donors.overruling.application;

import java.util.List;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed;
import org.bloodstream.donors.eligibility.domain.Overruling;
import org.bloodstream.donors.eligibility.domain.OverrulingObjection;

/** The answer to a clinician who proposes or confirms an overruling. */
public sealed interface OverrulingOutcome {
    record Proposed(Overruling overruling) implements OverrulingOutcome {}

    /** @param assessed the same answers, judged again: what counts from now on */
    record Confirmed(Overruling overruling, EligibilityAssessed assessed) implements OverrulingOutcome {}

    record Refused(List<OverrulingObjection> objections) implements OverrulingOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements OverrulingOutcome {}

    record AssessmentUnknown() implements OverrulingOutcome {}

    record OverrulingUnknown() implements OverrulingOutcome {}
}
