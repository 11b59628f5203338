package org.bloodstream.records.patients.adapter.in.http;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.records.fhir.FhirIssue;
import org.bloodstream.records.fhir.FhirJson;
import org.bloodstream.records.fhir.FhirRefusal;
import org.bloodstream.records.fhir.FhirWrites;
import org.bloodstream.records.fhir.IdentifierSystems;
import org.bloodstream.records.patients.application.PatientRecords;
import org.bloodstream.records.patients.application.PatientRecords.Write;
import org.bloodstream.records.patients.application.Patients;
import org.bloodstream.records.patients.domain.Claim;
import org.bloodstream.records.patients.domain.Patient;
import org.bloodstream.web.Answer;
import org.bloodstream.web.Caller;
import org.bloodstream.web.CommandRequest;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** FHIR Patient: the regional record system writes, clinical roles read. */
@RestController
@RequestMapping("/fhir/Patient")
class PatientController {
    private static final String WRITES = "hasRole('patient-record-system')";
    private static final String READS =
            "hasAnyRole('patient-record-system', 'ward-nurse', 'prescriber', 'transfusion-scientist')";
    private static final String CRITERION = "identifier=";

    private final PatientRecords records;
    private final Patients patients;
    private final FhirWrites writes;
    private final FhirJson fhir;
    private final IdentifierSystems systems;
    private final PatientResources resources;
    private final Clock clock;

    PatientController(
            PatientRecords records,
            Patients patients,
            FhirWrites writes,
            FhirJson fhir,
            IdentifierSystems systems,
            Clock clock) {
        this.records = records;
        this.patients = patients;
        this.writes = writes;
        this.fhir = fhir;
        this.systems = systems;
        this.resources = new PatientResources(systems);
        this.clock = clock;
    }

    @PostMapping
    @PreAuthorize(WRITES)
    Mono<ResponseEntity<String>> create(
            CommandRequest request,
            @RequestHeader(name = "If-None-Exist", required = false) @Nullable String condition,
            @RequestBody String body) {
        return writes.once(request, body, () -> create(request.act(), condition, body));
    }

    /** A conditional create repeats harmlessly without an Idempotency-Key. */
    @PostMapping(headers = {"If-None-Exist", "!Idempotency-Key"})
    @PreAuthorize(WRITES)
    Mono<ResponseEntity<String>> createConditionally(
            Caller caller, @RequestHeader("If-None-Exist") String condition, @RequestBody String body) {
        var act = new Act(caller.id(), "direct-care", clock.instant().truncatedTo(ChronoUnit.MICROS));
        return writes.conditionally(Mono.defer(() -> create(act, condition, body)));
    }

    @PutMapping("/{id}")
    @PreAuthorize(WRITES)
    Mono<ResponseEntity<String>> update(
            CommandRequest request,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @RequestBody String body) {
        var resource = fhir.read(org.hl7.fhir.r4.model.Patient.class, body);
        if (!id.equals(resource.getIdPart())) throw otherId();
        var claim = new PatientReader(systems).read(resource);
        var expected = version(match);
        return writes.once(request, body, () -> records.update(request.act(), uuid(id), claim, expected)
                .map(this::answer));
    }

    /** A conditional update: {@code PUT /fhir/Patient?identifier=system|value}. */
    @PutMapping
    @PreAuthorize(WRITES)
    Mono<ResponseEntity<String>> updateByNumber(
            CommandRequest request,
            @RequestParam String identifier,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @RequestBody String body) {
        var number = systems.token(identifier);
        var claim = claim(body);
        var expected = version(match);
        return writes.once(
                request, identifier + body, () -> records.updateByNumber(request.act(), number, claim, expected)
                        .map(this::answer));
    }

    @GetMapping("/{id}")
    @PreAuthorize(READS)
    Mono<ResponseEntity<String>> read(@PathVariable String id) {
        return patients.find(uuid(id))
                .map(patient -> writes.resource(resources.resource(patient), patient.version()))
                .switchIfEmpty(Mono.error(PatientController::unknown));
    }

    /** A retired number finds the survivor. */
    @GetMapping
    @PreAuthorize(READS)
    Mono<ResponseEntity<String>> search(@RequestParam String identifier) {
        return patients.find(systems.token(identifier))
                .map(List::of)
                .defaultIfEmpty(List.of())
                .map(found -> writes.resource(resources.searchset(found)));
    }

    private Mono<Answer> create(Act act, @Nullable String condition, String body) {
        var claim = claim(body);
        return records.create(act, claim, condition == null ? null : condition(condition))
                .map(this::answer);
    }

    private Claim claim(String body) {
        return new PatientReader(systems).read(fhir.read(org.hl7.fhir.r4.model.Patient.class, body));
    }

    private Answer answer(Write write) {
        return switch (write) {
            case Write.Created(var patient) ->
                writes.created(PatientResources.location(patient), patient.version(), of(patient));
            case Write.Updated(var patient) ->
                writes.ok(PatientResources.location(patient), patient.version(), of(patient));
            case Write.Found(var patient) ->
                writes.ok(PatientResources.location(patient), patient.version(), of(patient));
            case Write.Refused(var objections) ->
                FhirWrites.refused(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        objections.stream()
                                .map(reason -> FhirIssue.rule("Patient.identifier", reason))
                                .toList());
            case Write.OtherVersion() -> FhirWrites.refused(HttpStatus.PRECONDITION_FAILED, List.of(otherVersion()));
            case Write.Unknown() ->
                FhirWrites.refused(HttpStatus.NOT_FOUND, unknown().issues());
        };
    }

    private IBaseResource of(Patient patient) {
        return resources.resource(patient);
    }

    private PatientIdentifier condition(String header) {
        if (header.startsWith(CRITERION)) return systems.token(header.substring(CRITERION.length()));
        throw new UnreadableCodeException("condition-unsupported", "If-None-Exist is identifier=system|value");
    }

    /** {@code W/"3"}. */
    private static @Nullable Long version(@Nullable String match) {
        if (match == null) return null;
        if (match.matches("(W/)?\"\\d{1,18}\"")) return Long.valueOf(match.replaceAll("\\D", ""));
        throw new UnreadableCodeException("version-malformed", "If-Match is the ETag of a read, W/\"version\"");
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
    }

    private static FhirRefusal unknown() {
        return FhirRefusal.notFound("patient-unknown", "There is no patient with this id");
    }

    private static FhirRefusal otherId() {
        return FhirRefusal.badInput(List.of(
                FhirIssue.value("Patient.id", "id-differs", "The resource's id is not the one in the address")));
    }

    private static FhirIssue otherVersion() {
        return new FhirIssue(
                "version-differs",
                "The patient was changed since; read it again",
                "conflict",
                "Patient.meta.versionId");
    }
}
