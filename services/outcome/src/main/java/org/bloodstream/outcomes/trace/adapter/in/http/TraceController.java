package org.bloodstream.outcomes.trace.adapter.in.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.trace.application.LookingBack;
import org.bloodstream.outcomes.trace.application.Tracing;
import org.bloodstream.outcomes.trace.domain.Trace;
import org.bloodstream.outcomes.trace.domain.Viewer;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.PurposeRequired;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class TraceController {
    private static final Set<String> WITH_THE_PATIENT =
            Set.of(Roles.WARD_NURSE, Roles.TRANSFUSION_SCIENTIST, Roles.HAEMOVIGILANCE_OFFICER);
    private static final Set<String> WITH_THE_RESULTS = Set.of(
            Roles.TESTING_SCIENTIST, Roles.PROCESSING_SCIENTIST, Roles.QUALITY_OFFICER, Roles.HAEMOVIGILANCE_OFFICER);
    private static final String MAY_TRACE = "hasAnyRole('" + Roles.WARD_NURSE + "', '" + Roles.TRANSFUSION_SCIENTIST
            + "', '" + Roles.HAEMOVIGILANCE_OFFICER + "', '" + Roles.QUALITY_OFFICER + "', '"
            + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.TESTING_SCIENTIST
            + "')";
    private static final String MAY_LOOK_BACK =
            "hasAnyRole('" + Roles.TRANSFUSION_SCIENTIST + "', '" + Roles.HAEMOVIGILANCE_OFFICER + "')";
    private static final String CURSOR = "|[0-9A-Z]{13}-[0-9A-Za-z]{8}";

    private final Tracing tracing;
    private final LookingBack lookingBack;
    private final Openings openings;

    TraceController(Tracing tracing, LookingBack lookingBack, Openings openings) {
        this.tracing = tracing;
        this.lookingBack = lookingBack;
        this.openings = openings;
    }

    /** @param donation 13 characters, or as printed with its check character, blanks allowed, or the barcode */
    @GetMapping("/api/outcomes/traces/{donation}")
    @PreAuthorize(MAY_TRACE)
    Mono<Trace> trace(Opening opening, @PathVariable String donation) {
        return tracing.trace(read(donation), (recipients, everybody) -> viewer(opening, recipients, everybody))
                .flatMap(trace -> openings.given(opening, keys(trace.patients()), trace))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donation", new DonationUnknown())));
    }

    @GetMapping("/api/outcomes/patients/{authority}/{value}/donations")
    @PreAuthorize(MAY_LOOK_BACK)
    Mono<ReceivedDonations> donations(
            Opening opening,
            @PathVariable String authority,
            @PathVariable String value,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(defaultValue = "") @Pattern(regexp = CURSOR) String cursor) {
        var patient = patient(authority, value);
        return lookingBack
                .packsOf(patient, cursor, limit)
                .map(packs -> ReceivedDonations.of(packs, limit))
                .flatMap(received -> isNobody(received, cursor)
                        ? openings.givenByRoleAlone(opening, patient.key(), received)
                        : openings.given(opening, patient.key(), received));
    }

    /** Nobody is found: of whatever organisation the caller is, there is nothing to keep from them. */
    private static boolean isNobody(ReceivedDonations received, String cursor) {
        return cursor.isEmpty() && received.items().isEmpty();
    }

    private static Set<String> keys(Set<PatientIdentifier> patients) {
        return patients.stream().map(PatientIdentifier::key).collect(Collectors.toSet());
    }

    /** Who has to do with none of the recipients says why first; of several, the others' are left out. */
    private Mono<Viewer> viewer(Opening opening, Set<PatientIdentifier> recipients, Set<PatientIdentifier> everybody) {
        var roles = opening.caller().roles();
        var results = roles.stream().anyMatch(WITH_THE_RESULTS::contains);
        if (roles.stream().noneMatch(WITH_THE_PATIENT::contains))
            return Mono.just(new Viewer(false, Set.of(), results));
        return openings.open(opening, keys(everybody)).map(open -> {
            var withheld = everybody.stream()
                    .filter(patient -> !open.contains(patient.key()))
                    .collect(Collectors.toSet());
            if (!recipients.isEmpty() && withheld.containsAll(recipients)) throw PurposeRequired.refusal();
            return new Viewer(true, withheld, results);
        });
    }

    private static DonationNumber read(String text) {
        try {
            return text.length() == 13 ? new DonationNumber(text) : DonationNumber.read(text);
        } catch (UnreadableCodeException unreadable) {
            throw bad("donation", unreadable);
        }
    }

    private static PatientIdentifier patient(String authority, String value) {
        try {
            return new PatientIdentifier(authority, value);
        } catch (UnreadableCodeException unreadable) {
            throw bad("value", unreadable);
        }
    }

    private static BadInputException bad(String field, UnreadableCodeException unreadable) {
        return new BadInputException(field, unreadable.code(), String.valueOf(unreadable.getMessage()));
    }
}
