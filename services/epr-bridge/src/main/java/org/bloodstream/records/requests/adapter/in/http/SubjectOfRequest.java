package org.bloodstream.records.requests.adapter.in.http;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.fhir.FhirIssue;
import org.bloodstream.records.fhir.FhirRefusal;
import org.bloodstream.records.fhir.IdentifierSystems;
import org.bloodstream.records.fhir.Issues;
import org.bloodstream.records.patients.application.HearingOfPatients.Result;
import org.bloodstream.records.patients.application.Patients;
import org.bloodstream.records.patients.domain.Patient;
import org.bloodstream.records.patients.domain.PatientObjection;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who a request is for: {@code Patient/id}, or a number. An unknown or retired patient refuses the request. */
@Component
class SubjectOfRequest {
    private static final String PLACE = "ServiceRequest.subject";

    private final Patients patients;
    private final IdentifierSystems systems;

    SubjectOfRequest(Patients patients, IdentifierSystems systems) {
        this.patients = patients;
        this.systems = systems;
    }

    /** Asked later, inside the transaction. */
    record Subject(Mono<Result> patient) {}

    Subject read(ServiceRequest request, Issues issues) {
        var reference = request.getSubject();
        if (reference.hasReference()) return byId(reference, issues);
        if (reference.hasIdentifier()) return byNumber(reference, issues);
        issues.required(PLACE, "subject-missing", "The request names its patient");
        return new Subject(Mono.empty());
    }

    private Subject byId(Reference reference, Issues issues) {
        var id = reference.getReferenceElement();
        if (id.hasResourceType() && id.getResourceType().equals("Patient") && isUuid(id.getIdPart())) {
            return new Subject(known(patients.find(UUID.fromString(id.getIdPart()))));
        }
        issues.value(PLACE, "subject-unreadable", "The subject is Patient/id or a patient's identifier");
        return new Subject(Mono.empty());
    }

    private Subject byNumber(Reference reference, Issues issues) {
        var identifier = reference.getIdentifier();
        String token = identifier.getSystem() + "|" + identifier.getValue();
        return issues.reading(PLACE, () -> systems.token(token))
                .map(number -> new Subject(known(patients.find(number), number)))
                .orElseGet(() -> new Subject(Mono.empty()));
    }

    private Mono<Result> known(Mono<? extends Patient> found) {
        return found.map(patient -> switch (patient) {
                    case Patient.Living living -> new Result.Known(living);
                    case Patient.Replaced _ -> merged();
                })
                .switchIfEmpty(Mono.error(SubjectOfRequest::unknown));
    }

    private Mono<Result> known(Mono<Patient.Living> found, PatientIdentifier number) {
        return found.map(living -> living.numbers().contains(number) ? new Result.Known(living) : merged())
                .switchIfEmpty(Mono.error(SubjectOfRequest::unknown));
    }

    private static Result merged() {
        return new Result.Refused(List.of(new PatientObjection.NumberMerged()));
    }

    private static FhirRefusal unknown() {
        var issue = new FhirIssue("patient-unknown", "The patient is not known here", "not-found", PLACE);
        return new FhirRefusal(HttpStatus.UNPROCESSABLE_ENTITY, List.of(issue));
    }

    private static boolean isUuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
