package org.bloodstream.outcomes.openings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Freshness;
import org.bloodstream.outcomes.identity.application.PatientNumbers;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who has seen a person's record. Asking is an opening too. */
@RestController
class OpeningsController {
    private static final String DONOR = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String NEWEST = "9223372036854775807";

    private final OpeningTable table;
    private final PatientNumbers numbers;
    private final Freshness freshness;
    private final Openings openings;

    OpeningsController(OpeningTable table, PatientNumbers numbers, Freshness freshness, Openings openings) {
        this.table = table;
        this.numbers = numbers;
        this.freshness = freshness;
        this.openings = openings;
    }

    /** @param person a patient's key, under any of their numbers, or a donor's pseudonym */
    @GetMapping("/api/access/openings")
    @PreAuthorize("hasRole('" + Roles.PRIVACY_OFFICER + "')")
    Mono<OpeningPage> of(
            Opening opening,
            @RequestParam String person,
            @RequestParam(defaultValue = "false") boolean breakGlass,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(defaultValue = NEWEST) long cursor) {
        return freshness.completeUpTo(OpeningsSubscription.NAME).flatMap(asOf -> keys(person)
                .flatMap(keys -> table.page(keys, cursor, breakGlass, limit).collectList())
                .map(kept -> OpeningPage.of(kept, limit, asOf))
                .flatMap(page -> openings.givenByRoleAlone(opening, person, page)));
    }

    /** A patient's record may have been opened under every number that they ever had. */
    private Mono<Set<String>> keys(String person) {
        if (person.matches(DONOR)) return Mono.just(Set.of(person));
        var patient = patient(person);
        return numbers.around(Set.of(patient))
                .map(identities -> identities.personOf(patient).numbers())
                .map(found -> found.isEmpty() ? Set.of(patient) : found)
                .map(found -> found.stream().map(PatientIdentifier::key).collect(Collectors.toSet()));
    }

    private static PatientIdentifier patient(String key) {
        try {
            return PatientIdentifier.parseKey(key);
        } catch (UnreadableCodeException unreadable) {
            throw new BadInputException("person", unreadable.code(), String.valueOf(unreadable.getMessage()));
        }
    }
}
