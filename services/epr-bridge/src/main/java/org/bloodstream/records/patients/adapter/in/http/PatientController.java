package org.bloodstream.records.patients.adapter.in.http;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bloodstream.journal.Act;
import org.bloodstream.records.fhir.FhirJson;
import org.bloodstream.records.fhir.FhirWrites;
import org.bloodstream.records.fhir.IdentifierSystems;
import org.bloodstream.records.patients.application.PatientRecords;
import org.bloodstream.records.patients.application.Patients;
import org.bloodstream.records.patients.domain.Claim;
import org.bloodstream.records.patients.domain.Patient;
import org.bloodstream.web.Answer;
import org.bloodstream.web.Caller;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.jspecify.annotations.Nullable;
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

    private final PatientRecords records;
    private final Patients patients;
    private final FhirWrites writes;
    private final FhirJson fhir;
    private final IdentifierSystems systems;
    private final PatientResources resources;
    private final PatientAnswers answers;
    private final Conditions conditions;
    private final Openings openings;
    private final Clock clock;

    PatientController(
            PatientRecords records,
            Patients patients,
            FhirWrites writes,
            FhirJson fhir,
            IdentifierSystems systems,
            Openings openings,
            Clock clock) {
        this.records = records;
        this.patients = patients;
        this.writes = writes;
        this.fhir = fhir;
        this.systems = systems;
        this.resources = new PatientResources(systems);
        this.answers = new PatientAnswers(writes, resources);
        this.conditions = new Conditions(systems);
        this.openings = openings;
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
        var act = new Act(caller.id().value(), "direct-care", clock.instant().truncatedTo(ChronoUnit.MICROS));
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
        if (!id.equals(resource.getIdPart())) throw Conditions.otherId();
        var claim = new PatientReader(systems).read(resource);
        var expected = Conditions.version(match);
        return writes.once(request, body, () -> records.update(request.act(), Conditions.id(id), claim, expected)
                .map(answers::of));
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
        var expected = Conditions.version(match);
        return writes.once(
                request, identifier + body, () -> records.updateByNumber(request.act(), number, claim, expected)
                        .map(answers::of));
    }

    @GetMapping("/{id}")
    @PreAuthorize(READS)
    Mono<ResponseEntity<String>> read(Opening opening, @PathVariable String id) {
        return patients.find(Conditions.id(id))
                .flatMap(patient -> given(opening, patient))
                .map(patient -> writes.resource(resources.resource(patient), patient.version()))
                .switchIfEmpty(Mono.error(Conditions::unknown));
    }

    /** A retired number finds the survivor. */
    @GetMapping
    @PreAuthorize(READS)
    Mono<ResponseEntity<String>> search(Opening opening, @RequestParam String identifier) {
        return patients.find(systems.token(identifier))
                .flatMap(found -> openings.given(opening, found.main().key(), found))
                .map(List::of)
                .defaultIfEmpty(List.of())
                .map(found -> writes.resource(resources.searchset(found)));
    }

    /** A record that was merged away is the survivor's. */
    private Mono<Patient> given(Opening opening, Patient patient) {
        return patients.survivor(patient.id())
                .flatMap(survivor -> openings.given(opening, survivor.main().key(), patient));
    }

    private Mono<Answer> create(Act act, @Nullable String condition, String body) {
        var claim = claim(body);
        return records.create(act, claim, conditions.unlessHeld(condition)).map(answers::of);
    }

    private Claim claim(String body) {
        return new PatientReader(systems).read(fhir.read(org.hl7.fhir.r4.model.Patient.class, body));
    }
}
