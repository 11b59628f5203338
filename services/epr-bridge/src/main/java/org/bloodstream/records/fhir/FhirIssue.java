package org.bloodstream.records.fhir;

import org.bloodstream.blood.Objection;

/**
 * One issue of an OperationOutcome.
 *
 * @param code stable, kebab-case
 * @param type FHIR issue type: {@code required}, {@code value}, {@code structure}, {@code business-rule}, …
 * @param expression FHIRPath of the element, or its name alone where the parser knows no more; empty for the resource as
 *     a whole
 */
public record FhirIssue(String code, String message, String type, String expression) implements Objection {
    public static FhirIssue required(String expression, String code, String message) {
        return new FhirIssue(code, message, "required", expression);
    }

    public static FhirIssue value(String expression, String code, String message) {
        return new FhirIssue(code, message, "value", expression);
    }

    public static FhirIssue unsupported(String expression, String code, String message) {
        return new FhirIssue(code, message, "not-supported", expression);
    }

    public static FhirIssue rule(String expression, Objection objection) {
        return new FhirIssue(objection.code(), objection.message(), "business-rule", expression);
    }

    public static FhirIssue notFound(String code, String message) {
        return new FhirIssue(code, message, "not-found", "");
    }
}
