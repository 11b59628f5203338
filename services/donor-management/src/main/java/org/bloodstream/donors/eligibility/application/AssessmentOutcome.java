package org.bloodstream.donors.eligibility.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.domain.AfterHealthCheck;
import org.bloodstream.donors.eligibility.domain.QuestionnaireObjection;

/** The answer to the command: a deferral is an assessment too; only an incomplete questionnaire is refused. */
public sealed interface AssessmentOutcome {
    /** @param after the deferrals that it imposes and ends */
    record Assessed(EligibilityAssessed event, AfterHealthCheck after) implements AssessmentOutcome {}

    record Incomplete(List<QuestionnaireObjection> objections) implements AssessmentOutcome {
        public Incomplete {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements AssessmentOutcome {}

    /** Assessed under the number that stands for the donor, so that one history decides. */
    record MergedAway(UUID survivor) implements AssessmentOutcome {}
}
