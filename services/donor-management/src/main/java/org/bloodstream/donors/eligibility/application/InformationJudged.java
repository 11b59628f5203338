package org.bloodstream.donors.eligibility.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed.FiredRule;
import org.bloodstream.donors.eligibility.domain.Answer;
import org.bloodstream.donors.eligibility.domain.EligibilityDecision;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * What a donor told after giving was judged by the deferral rules. Words and sources are kept with it, so that it is explained
 * as on its day when the rules have changed since.
 *
 * @param information the number of what was told
 * @param donor pseudonym
 * @param rules the version of the selection rules
 * @param findings every rule that fired, the worst first
 */
public record InformationJudged(
        UUID information,
        UUID donor,
        RulesVersion rules,
        List<GivenAnswer> answers,
        List<FiredRule> findings,
        Instant judgedAt) {
    public InformationJudged {
        answers = List.copyOf(answers);
        findings = List.copyOf(findings);
    }

    public static InformationJudged of(
            UUID information,
            UUID donor,
            RulesVersion rules,
            List<Answer> answers,
            EligibilityDecision decision,
            Instant at) {
        return new InformationJudged(
                information,
                donor,
                rules,
                answers.stream().map(GivenAnswer::of).toList(),
                decision.findings().stream().map(FiredRule::of).toList(),
                at);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "InformationJudged[" + information + "]";
    }
}
