package org.bloodstream.outcomes.bedside.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.application.Deciding.Decided;
import org.bloodstream.outcomes.bedside.domain.BedsideCase;
import org.bloodstream.outcomes.bedside.domain.Verdict;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.web.problem.Problem;
import org.bloodstream.web.problem.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * The check as an event, whatever its answer.
 *
 * @param component absent when the label could not be read
 * @param patient the number on the wristband; absent when it could not be read
 * @param compatibility the version of the compatibility policy; absent in checks from before it had versions
 * @param facts what the decision saw, so that it can be replayed to the same answer
 */
public record BedsideChecked(
        UUID check,
        @Nullable ComponentId component,
        @Nullable PatientIdentifier patient,
        Verdict.Answer answer,
        List<Problem.Reason> reasons,
        String rules,
        @Nullable RulesVersion compatibility,
        BedsideCase facts,
        Instant checkedAt) {

    static BedsideChecked of(UUID check, Decided decided) {
        var seen = decided.seen();
        return new BedsideChecked(
                check,
                seen.label().component(),
                seen.wristband().number(),
                decided.verdict().answer(),
                Reasons.of(decided.verdict().reasons()),
                decided.verdict().rules(),
                decided.verdict().compatibility(),
                seen,
                seen.at());
    }
}
