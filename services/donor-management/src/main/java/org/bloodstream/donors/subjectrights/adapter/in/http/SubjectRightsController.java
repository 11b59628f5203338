package org.bloodstream.donors.subjectrights.adapter.in.http;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.subjectrights.application.ErasingDonors;
import org.bloodstream.donors.subjectrights.application.ErasureOutcome;
import org.bloodstream.donors.subjectrights.application.ErasureOutcome.DonorUnknown;
import org.bloodstream.donors.subjectrights.application.ErasureOutcome.Erased;
import org.bloodstream.donors.subjectrights.application.ErasureOutcome.LettersOpen;
import org.bloodstream.donors.subjectrights.application.ErasureOutcome.Refused;
import org.bloodstream.donors.subjectrights.application.Section;
import org.bloodstream.donors.subjectrights.application.SubjectAccess;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SubjectRightsController {
    private static final String OFFICER = "hasRole('" + Roles.PRIVACY_OFFICER + "')";

    private final Commands commands;
    private final ErasingDonors erasing;
    private final SubjectAccess access;
    private final Openings openings;

    SubjectRightsController(Commands commands, ErasingDonors erasing, SubjectAccess access, Openings openings) {
        this.commands = commands;
        this.erasing = erasing;
        this.access = access;
        this.openings = openings;
    }

    @GetMapping("/api/donors/{donor}/export")
    @PreAuthorize(OFFICER)
    Mono<Export> export(Opening opening, @PathVariable UUID donor) {
        return access.of(donor)
                .map(held -> new Export(donor, opening.at(), held.records(), held.sections()))
                .flatMap(export -> openings.givenByRoleAlone(opening, export.persons(), export))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", new UnknownDonor())));
    }

    @PostMapping("/api/donors/{donor}/erasure")
    @PreAuthorize(OFFICER)
    Mono<ResponseEntity<Object>> erase(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody RequestErasure body) {
        return commands.once(
                        request, body, () -> erasing.erase(donor, request.act()).map(SubjectRightsController::answer))
                .onErrorMap(
                        DataIntegrityViolationException.class,
                        _ -> new RefusalException(
                                HttpStatus.UNPROCESSABLE_ENTITY,
                                "The record was not erased",
                                List.of(new StillReferredTo())));
    }

    private static Answer answer(ErasureOutcome outcome) {
        return switch (outcome) {
            case Erased erased -> Answer.ok(erased);
            case Refused(var objections) -> Answer.refused("The record was not erased", objections);
            case LettersOpen(var letters) ->
                Answer.refused("The record was not erased", List.of(new LettersStillOpen(letters)));
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    /** @param records every number of the person, the oldest first */
    record Export(UUID donor, Instant at, List<UUID> records, List<Section> sections) {
        List<String> persons() {
            return records.stream().map(UUID::toString).toList();
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Export[…]";
        }
    }
}
