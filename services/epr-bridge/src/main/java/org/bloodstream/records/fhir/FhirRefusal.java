package org.bloodstream.records.fhir;

import java.util.List;
import org.springframework.http.HttpStatus;

/** Ends a FHIR interaction with an OperationOutcome. Nothing was changed. */
public final class FhirRefusal extends RuntimeException {
    private final HttpStatus status;
    private final List<FhirIssue> issues;

    public FhirRefusal(HttpStatus status, List<FhirIssue> issues) {
        super(status.value() + " " + issues.stream().map(FhirIssue::code).toList());
        this.status = status;
        this.issues = List.copyOf(issues);
    }

    public static FhirRefusal badInput(List<FhirIssue> issues) {
        return new FhirRefusal(HttpStatus.BAD_REQUEST, issues);
    }

    public static FhirRefusal notFound(String code, String message) {
        return new FhirRefusal(HttpStatus.NOT_FOUND, List.of(FhirIssue.notFound(code, message)));
    }

    public HttpStatus status() {
        return status;
    }

    public List<FhirIssue> issues() {
        return issues;
    }
}
