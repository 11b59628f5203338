package org.bloodstream.donors.eligibility.application;

import java.util.List;
import org.bloodstream.donors.eligibility.domain.ReferralObjection;

/** The answer to a clinician who answers a referral. */
public sealed interface AnswerOutcome {
    record Answered(ReferralAnswered event) implements AnswerOutcome {}

    record Refused(List<ReferralObjection> objections) implements AnswerOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements AnswerOutcome {}

    record AssessmentUnknown() implements AnswerOutcome {}
}
