package org.bloodstream.outcomes.bedside.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection.Severity;
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
 * @param situation by whose rules it was answered; absent in routine
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
        @Nullable DecidedIn situation,
        BedsideCase facts,
        Instant checkedAt) {

    public enum DecidedIn {
        EMERGENCY
    }

    /** The first has neither situation nor emergency, so that nobody who knows it alone mistakes one for the other. */
    public int schemaVersion() {
        return situation == null && facts.emergency() == null ? 1 : 2;
    }

    /** What two people have to confirm, each in a sentence; empty unless the emergency lets it pass. */
    public List<String> toConfirm() {
        if (answer != Verdict.Answer.EMERGENCY) return List.of();
        return reasons.stream()
                .filter(reason -> reason.severity().equals(Severity.WARN.name()))
                .map(Problem.Reason::message)
                .toList();
    }

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
                decided.verdict().situation().isEmergency() ? DecidedIn.EMERGENCY : null,
                seen,
                seen.at());
    }
}
