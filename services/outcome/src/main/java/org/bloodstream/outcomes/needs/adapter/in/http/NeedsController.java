package org.bloodstream.outcomes.needs.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.needs.application.EndingNeeds;
import org.bloodstream.outcomes.needs.application.RecordingTransplants;
import org.bloodstream.outcomes.needs.domain.EndingObjection.PatientUnknown;
import org.bloodstream.outcomes.needs.domain.EndingOutcome;
import org.bloodstream.web.Answer;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Looking is on record before anything is told or ended, also when nothing comes of it. */
@RestController
class NeedsController {
    private static final String LABORATORY = "hasRole('" + Roles.TRANSFUSION_SCIENTIST + "')";

    private final Commands commands;
    private final Openings openings;
    private final EndingNeeds needs;
    private final RecordingTransplants transplants;

    NeedsController(Commands commands, Openings openings, EndingNeeds needs, RecordingTransplants transplants) {
        this.commands = commands;
        this.openings = openings;
        this.needs = needs;
        this.transplants = transplants;
    }

    @GetMapping("/api/outcomes/patients/{authority}/{value}/needs")
    @PreAuthorize(LABORATORY)
    Mono<NeedsView> binding(Opening opening, @PathVariable String authority, @PathVariable String value) {
        var patient = patient(authority, value);
        return openings.given(opening, patient.key(), patient)
                .flatMap(needs::of)
                .map(NeedsView::of)
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such patient", new PatientUnknown())));
    }

    @PostMapping("/api/outcomes/patients/{authority}/{value}/needs/ending")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> end(
            CommandRequest request,
            Opening opening,
            @PathVariable String authority,
            @PathVariable String value,
            @Valid @RequestBody EndNeed body) {
        var patient = patient(authority, value);
        var wish = body.wish();
        return openings.given(opening, patient.key(), body)
                .flatMap(given -> commands.once(request, given, () -> needs.end(patient, wish, request.act())
                        .map(NeedsController::answer)));
    }

    @PostMapping("/api/outcomes/patients/{authority}/{value}/needs/transplants")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> transplanted(
            CommandRequest request,
            Opening opening,
            @PathVariable String authority,
            @PathVariable String value,
            @Valid @RequestBody RecordTransplant body) {
        var transplant = body.of(patient(authority, value));
        return openings.given(opening, transplant.patient().key(), body)
                .flatMap(given -> commands.once(request, given, () -> transplants
                        .record(request.act(), transplant, body.words().strip())
                        .map(recorded -> Answer.created(new Recorded(recorded.statement())))
                        .defaultIfEmpty(Answer.refused("Nothing was recorded", List.of(new PatientUnknown())))));
    }

    private static Answer answer(EndingOutcome outcome) {
        return switch (outcome) {
            case EndingOutcome.Accepted(var ended) ->
                Answer.ok(new Ended(ended.need().code()));
            case EndingOutcome.Refused(var objections) -> Answer.refused("Nothing was ended", objections);
        };
    }

    private static PatientIdentifier patient(String authority, String value) {
        try {
            return new PatientIdentifier(authority, value);
        } catch (UnreadableCodeException unreadable) {
            throw new BadInputException("value", unreadable.code(), String.valueOf(unreadable.getMessage()));
        }
    }

    record Ended(String need) {}

    record Recorded(UUID statement) {}
}
