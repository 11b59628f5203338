package org.bloodstream.records.transfusions;

import java.util.UUID;
import org.bloodstream.records.fhir.FhirWrites;
import org.bloodstream.records.fhir.IdentifierSystems;
import org.bloodstream.records.patients.application.Patients;
import org.bloodstream.records.patients.domain.Patient;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** FHIR Procedure: the transfusion record of a patient, over every number and merge. */
@RestController
@RequestMapping("/fhir/Procedure")
class ProcedureController {
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final TransfusionRows rows;
    private final Patients patients;
    private final FhirWrites writes;
    private final IdentifierSystems systems;
    private final ProcedureResources resources;
    private final Openings openings;

    ProcedureController(
            TransfusionRows rows, Patients patients, FhirWrites writes, IdentifierSystems systems, Openings openings) {
        this.rows = rows;
        this.patients = patients;
        this.writes = writes;
        this.systems = systems;
        this.resources = new ProcedureResources(systems);
        this.openings = openings;
    }

    /** @param patient {@code id}, {@code Patient/id} or {@code system|value} */
    @GetMapping
    @PreAuthorize("hasAnyRole('patient-record-system', 'ward-nurse', 'prescriber')")
    Mono<ResponseEntity<String>> search(Opening opening, @RequestParam String patient) {
        return living(patient)
                .flatMap(living -> rows.of(living.everyNumber())
                        .collectList()
                        .map(found -> resources.searchset(found, living.id()))
                        .flatMap(bundle -> openings.given(opening, living.main().key(), bundle)))
                .defaultIfEmpty(new Bundle().setType(BundleType.SEARCHSET).setTotal(0))
                .map(writes::resource);
    }

    private Mono<Patient.Living> living(String patient) {
        String id = patient.startsWith("Patient/") ? patient.substring("Patient/".length()) : patient;
        return id.matches(UUID_FORM) ? patients.survivor(UUID.fromString(id)) : patients.find(systems.token(patient));
    }
}
