package org.bloodstream.records.requests.adapter.in.http;

import java.util.List;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.records.fhir.FhirIssue;
import org.bloodstream.records.fhir.FhirJson;
import org.bloodstream.records.fhir.FhirRefusal;
import org.bloodstream.records.fhir.FhirWrites;
import org.bloodstream.records.fhir.Issues;
import org.bloodstream.records.patients.application.Patients;
import org.bloodstream.records.requests.application.Requests;
import org.bloodstream.records.requests.application.TakingRequests;
import org.bloodstream.records.requests.application.TakingRequests.Result;
import org.bloodstream.records.requests.domain.OrderNumber;
import org.bloodstream.records.requests.domain.OrderNumberInUse;
import org.bloodstream.records.requests.domain.TransfusionOrder;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** FHIR ServiceRequest: components asked for. */
@RestController
@RequestMapping("/fhir/ServiceRequest")
class ServiceRequestController {
    private final TakingRequests taking;
    private final Requests requests;
    private final SubjectOfRequest subjects;
    private final FhirWrites writes;
    private final FhirJson fhir;
    private final Patients patients;
    private final Openings openings;

    ServiceRequestController(
            TakingRequests taking,
            Requests requests,
            SubjectOfRequest subjects,
            FhirWrites writes,
            FhirJson fhir,
            Patients patients,
            Openings openings) {
        this.taking = taking;
        this.requests = requests;
        this.subjects = subjects;
        this.writes = writes;
        this.fhir = fhir;
        this.patients = patients;
        this.openings = openings;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('patient-record-system', 'prescriber')")
    Mono<ResponseEntity<String>> request(CommandRequest command, @RequestBody String body) {
        var resource = fhir.read(ServiceRequest.class, body);
        return writes.once(command, body, () -> take(command, resource));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('patient-record-system', 'prescriber')")
    Mono<ResponseEntity<String>> read(Opening opening, @PathVariable String id) {
        return requests.find(number(id))
                .flatMap(kept -> patients.survivor(kept.patient())
                        .flatMap(patient ->
                                openings.given(opening, patient.main().key(), kept)))
                .map(kept -> writes.resource(ServiceRequestResources.resource(kept.order(), kept.patient()), 1))
                .switchIfEmpty(Mono.error(ServiceRequestController::unknown));
    }

    private Mono<Answer> take(CommandRequest command, ServiceRequest resource) {
        var issues = new Issues();
        var reader = new ServiceRequestReader(resource, issues);
        var subject = subjects.read(resource, issues);
        var hospital = command.caller().hospital().orElse(null);
        return reader.number()
                .map(Mono::just)
                .orElseGet(requests::nextNumber)
                .map(number -> reader.order(number, command.at()))
                .flatMap(order -> taking.order(command.act(), hospital, List.of(order), subject.patient())
                        .map(result -> answer(result, order)));
    }

    private Answer answer(Result result, TransfusionOrder order) {
        return switch (result) {
            case Result.Taken(var patient) ->
                writes.created(
                        ServiceRequestResources.location(order.number()),
                        1,
                        ServiceRequestResources.resource(order, patient.id()));
            case Result.PatientRefused(var objections) ->
                refused(objections.stream()
                        .map(reason -> FhirIssue.rule("ServiceRequest.subject", reason))
                        .toList());
            case Result.NumbersInUse _ ->
                refused(List.of(FhirIssue.rule("ServiceRequest.identifier", new OrderNumberInUse(order.number()))));
        };
    }

    private static Answer refused(List<FhirIssue> issues) {
        return FhirWrites.refused(HttpStatus.UNPROCESSABLE_ENTITY, issues);
    }

    private static OrderNumber number(String id) {
        try {
            return new OrderNumber(id);
        } catch (UnreadableCodeException _) {
            throw unknown();
        }
    }

    private static FhirRefusal unknown() {
        return FhirRefusal.notFound("request-unknown", "There is no transfusion request with this id");
    }
}
