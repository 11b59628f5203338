package org.bloodstream.donors.eligibility.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.Effect;
import org.bloodstream.donors.eligibility.domain.EligibilityDecision;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Deferred;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Eligible;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Excluded;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.ReferToClinician;
import org.bloodstream.donors.eligibility.domain.Finding;
import org.bloodstream.rules.domain.RulesVersion;
import org.jspecify.annotations.Nullable;

/**
 * A donor was assessed, whatever the outcome. Words and sources are kept with it, so that it is explained as on its day
 * when the rules have changed since.
 *
 * @param donor pseudonym
 * @param rules the version of the selection rules
 * @param until of a deferral
 * @param facts what the decision saw, so that it can be replayed
 * @param supersedes the health check whose answers were judged again after an overruling; absent for one that was asked
 */
public record EligibilityAssessed(
        UUID assessment,
        UUID donor,
        RulesVersion rules,
        Outcome outcome,
        @Nullable EndOfDeferral until,
        List<FiredRule> findings,
        AssessedFacts facts,
        Instant assessedAt,
        @Nullable UUID supersedes) {
    public EligibilityAssessed {
        findings = List.copyOf(findings);
    }

    public enum Outcome {
        ELIGIBLE,
        REFER_TO_CLINICIAN,
        DEFERRED,
        EXCLUDED;

        static Outcome of(EligibilityOutcome outcome) {
            return switch (outcome) {
                case Eligible _ -> ELIGIBLE;
                case ReferToClinician _ -> REFER_TO_CLINICIAN;
                case Deferred _ -> DEFERRED;
                case Excluded _ -> EXCLUDED;
            };
        }
    }

    /**
     * @param until from when it no longer applies; absent where no period is counted
     * @param overridableFrom from when a clinician may overrule it; absent for never
     * @param deferral the one on record that it comes from; absent for what was found today, and in version 1
     */
    public record FiredRule(
            String rule,
            String code,
            Effect effect,
            String words,
            String source,
            @Nullable EndOfDeferral until,
            @Nullable EndOfDeferral overridableFrom,
            @Nullable UUID deferral) {
        static FiredRule of(Finding finding) {
            return new FiredRule(
                    finding.rule(),
                    finding.code(),
                    finding.effect(),
                    finding.words(),
                    finding.source(),
                    EndOfDeferral.of(finding.until()),
                    EndOfDeferral.of(finding.overridableFrom()),
                    finding.earlier());
        }
    }

    static EligibilityAssessed of(
            UUID assessment,
            UUID donor,
            RulesVersion rules,
            EligibilityDecision decision,
            AssessedFacts facts,
            Instant at) {
        var until = decision.outcome() instanceof Deferred(var end) ? end : null;
        return new EligibilityAssessed(
                assessment,
                donor,
                rules,
                Outcome.of(decision.outcome()),
                EndOfDeferral.of(until),
                decision.findings().stream().map(FiredRule::of).toList(),
                facts,
                at,
                null);
    }

    EligibilityAssessed superseding(UUID before) {
        return new EligibilityAssessed(assessment, donor, rules, outcome, until, findings, facts, assessedAt, before);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "EligibilityAssessed[…]";
    }
}
