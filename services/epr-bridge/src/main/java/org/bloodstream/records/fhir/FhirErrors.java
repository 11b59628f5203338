package org.bloodstream.records.fhir;

import java.util.List;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.journal.StaleSubjectException;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.problem.CommandProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ServerWebInputException;

/** Errors of the FHIR edge as OperationOutcome. Sign-on and roles are answered by the platform, as problem details. */
@RestControllerAdvice(
        basePackages = {
            "org.bloodstream.records.fhir",
            "org.bloodstream.records.patients",
            "org.bloodstream.records.requests",
            "org.bloodstream.records.transfusions"
        })
class FhirErrors {
    private final FhirWrites writes;

    FhirErrors(FhirWrites writes) {
        this.writes = writes;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(FhirRefusal refusal) {
        return writes.outcome(refusal.status().value(), refusal.issues());
    }

    @ExceptionHandler
    ResponseEntity<String> badInput(BadInputException bad) {
        var issues = bad.errors().stream()
                .map(error -> FhirIssue.required("", kebab(error.field()) + "-" + error.code(), error.message()))
                .toList();
        return writes.outcome(HttpStatus.BAD_REQUEST.value(), issues);
    }

    @ExceptionHandler
    ResponseEntity<String> badParameter(UnreadableCodeException bad) {
        return badRequest(FhirIssue.value("", bad.code(), String.valueOf(bad.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<String> badRequest(ServerWebInputException bad) {
        if (bad.getStatusCode().value() != HttpStatus.BAD_REQUEST.value()) throw bad;
        return badRequest(FhirIssue.required("", "request-incomplete", "A body or a parameter is missing"));
    }

    @ExceptionHandler
    ResponseEntity<String> command(CommandProblem problem) {
        String code = String.valueOf(problem.getMessage());
        return code.equals("idempotency-key-reused")
                ? conflict(HttpStatus.UNPROCESSABLE_ENTITY, code, "This Idempotency-Key belongs to another request")
                : conflict(HttpStatus.CONFLICT, code, "Somebody else changed this at the same time; look again");
    }

    @ExceptionHandler
    ResponseEntity<String> stale(StaleSubjectException stale) {
        return conflict(
                HttpStatus.CONFLICT, "changed-meanwhile", "Somebody else changed this at the same time; look again");
    }

    private ResponseEntity<String> badRequest(FhirIssue issue) {
        return writes.outcome(HttpStatus.BAD_REQUEST.value(), List.of(issue));
    }

    private ResponseEntity<String> conflict(HttpStatus status, String code, String message) {
        return writes.outcome(status.value(), List.of(new FhirIssue(code, message, "conflict", "")));
    }

    private static String kebab(String header) {
        return header.toLowerCase(java.util.Locale.ROOT);
    }
}
