package org.bloodstream.laboratory.results.adapter.in.http;

import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.laboratory.identity.Persons;
import org.bloodstream.laboratory.results.application.Determinations;
import org.bloodstream.laboratory.results.domain.GroupAndScreenReported;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class GroupAndScreenController {
    private final Determinations determinations;
    private final Persons persons;
    private final Openings openings;

    GroupAndScreenController(Determinations determinations, Persons persons, Openings openings) {
        this.determinations = determinations;
        this.persons = persons;
        this.openings = openings;
    }

    @GetMapping("/api/laboratory/patients/{authority}/{value}/group-and-screen")
    @PreAuthorize("hasAnyRole('" + Roles.TRANSFUSION_SCIENTIST + "', '" + Roles.PLATFORM_SERVICE + "')")
    Mono<GroupAndScreenReported> latest(Opening opening, @PathVariable String authority, @PathVariable String value) {
        return persons.having(patient(authority, value).key())
                .flatMap(determinations::latest)
                .flatMap(report -> openings.given(opening, report.patient().key(), report))
                .switchIfEmpty(Mono.error(
                        () -> RefusalException.notFound("No group and screen", new GroupAndScreenUnknown())));
    }

    private static PatientIdentifier patient(String authority, String value) {
        try {
            return new PatientIdentifier(authority, value);
        } catch (UnreadableCodeException e) {
            throw new BadInputException("value", e.code(), String.valueOf(e.getMessage()));
        }
    }
}
