package org.bloodstream.outcomes.needs.adapter.in.http;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.needs.domain.BindingNeeds;
import org.bloodstream.outcomes.needs.domain.Need;
import org.bloodstream.outcomes.needs.domain.Statement;

/** What binds a patient, each need once with all who stated it; the longest first. */
record NeedsView(List<BindingNeed> needs) {
    enum Kind {
        REQUIREMENT,
        ANTIBODY,
        TRANSPLANT
    }

    /**
     * @param need HL7 table 0508 by name, an antigen's ISBT number, or {@code TRANSPLANT}
     * @param name {@code irradiated}, {@code anti-K}
     */
    record BindingNeed(String need, Kind kind, String name, List<StatementView> statements) {}

    /** @param source order number of the request, number of the sample, or the transplant in words */
    record StatementView(UUID statement, PatientIdentifier patient, String source, Instant since) {}

    static NeedsView of(BindingNeeds binding) {
        return new NeedsView(
                binding.statements().stream()
                        .collect(groupingBy(Statement::need, LinkedHashMap::new, toList()))
                        .entrySet()
                        .stream()
                        .map(each -> of(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Kind kind(Need need) {
        return switch (need) {
            case Need.Requirement _ -> Kind.REQUIREMENT;
            case Need.FoundAntibody _ -> Kind.ANTIBODY;
            case Need.Transplant _ -> Kind.TRANSPLANT;
        };
    }

    private static BindingNeed of(Need need, List<Statement> statements) {
        return new BindingNeed(
                need.code(),
                kind(need),
                need.inWords(),
                statements.stream()
                        .map(each -> new StatementView(each.id(), each.patient(), each.source(), each.since()))
                        .toList());
    }
}
