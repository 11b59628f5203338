package org.bloodstream.outcomes.bedside.adapter.in.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.outcomes.bedside.application.BedsideChecked;
import org.bloodstream.outcomes.bedside.domain.Verdict;
import org.bloodstream.outcomes.emergency.domain.Emergency;
import org.bloodstream.web.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * @param situation by whose rules it was answered
 * @param toConfirm what two people confirm before a start; empty unless the emergency lets the unit pass
 * @param emergency in force for the number on the wristband, also when routine alone answered; absent when none is
 * @param asOf per source: everything up to then is known here
 */
record CheckAnswer(
        UUID check,
        Verdict.Answer answer,
        @Nullable ComponentId component,
        @Nullable PatientIdentifier patient,
        List<Problem.Reason> reasons,
        DecidedBy situation,
        List<String> toConfirm,
        @Nullable InForce emergency,
        Map<String, Instant> asOf,
        String rules,
        Instant checkedAt) {
    enum DecidedBy {
        ROUTINE,
        EMERGENCY
    }

    /** @param declaredBy the account that declared it */
    record InForce(UUID emergency, String approvedBy, String why, Actor declaredBy, Instant declaredAt, Instant until) {
        static @Nullable InForce of(@Nullable Emergency emergency) {
            return emergency == null
                    ? null
                    : new InForce(
                            emergency.id(),
                            emergency.approvedBy().named(),
                            emergency.why(),
                            emergency.declaredBy(),
                            emergency.declaredAt(),
                            emergency.until());
        }
    }

    static CheckAnswer of(BedsideChecked checked) {
        return new CheckAnswer(
                checked.check(),
                checked.answer(),
                checked.component(),
                checked.patient(),
                checked.reasons(),
                checked.situation() == null ? DecidedBy.ROUTINE : DecidedBy.EMERGENCY,
                checked.toConfirm(),
                InForce.of(checked.facts().emergency()),
                checked.facts().completeUpTo(),
                checked.rules(),
                checked.checkedAt());
    }
}
