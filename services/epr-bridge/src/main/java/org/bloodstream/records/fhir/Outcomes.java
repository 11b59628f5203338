package org.bloodstream.records.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** OperationOutcome: the stable code stands in {@code details.coding}, the sentence in {@code details.text}. */
final class Outcomes {
    private Outcomes() {}

    static OperationOutcome of(List<FhirIssue> issues) {
        var outcome = new OperationOutcome();
        issues.forEach(issue -> outcome.addIssue(of(issue)));
        return outcome;
    }

    private static OperationOutcomeIssueComponent of(FhirIssue issue) {
        var details = new CodeableConcept().setText(issue.message());
        details.addCoding().setSystem(Systems.ISSUE).setCode(issue.code());
        var component = new OperationOutcomeIssueComponent()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.fromCode(issue.type()))
                .setDetails(details);
        if (!issue.expression().isEmpty()) component.addExpression(issue.expression());
        return component;
    }
}
