package org.bloodstream.outcomes.bedside.adapter.in.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.application.BedsideChecked;
import org.bloodstream.outcomes.bedside.domain.Verdict;
import org.bloodstream.web.problem.Problem;
import org.jspecify.annotations.Nullable;

/** @param asOf per source: everything up to then is known here */
record CheckAnswer(
        UUID check,
        Verdict.Answer answer,
        @Nullable ComponentId component,
        @Nullable PatientIdentifier patient,
        List<Problem.Reason> reasons,
        Map<String, Instant> asOf,
        String rules,
        Instant checkedAt) {
    static CheckAnswer of(BedsideChecked checked) {
        return new CheckAnswer(
                checked.check(),
                checked.answer(),
                checked.component(),
                checked.patient(),
                checked.reasons(),
                checked.facts().completeUpTo(),
                checked.rules(),
                checked.checkedAt());
    }
}
