package org.bloodstream.donors.communication.adapter.in.http;

import jakarta.validation.Valid;
import java.util.UUID;
import org.bloodstream.donors.communication.application.LetterOutcome;
import org.bloodstream.donors.communication.application.LetterOutcome.Done;
import org.bloodstream.donors.communication.application.LetterOutcome.HadIts;
import org.bloodstream.donors.communication.application.LetterOutcome.Refused;
import org.bloodstream.donors.communication.application.LetterOutcome.Unknown;
import org.bloodstream.donors.communication.application.RequestingLetters;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class DonorLetterController {
    private final Commands commands;
    private final RequestingLetters letters;

    DonorLetterController(Commands commands, RequestingLetters letters) {
        this.commands = commands;
        this.letters = letters;
    }

    @PostMapping("/api/donors/{donor}/letters")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> ask(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody RequestLetter body) {
        return commands.once(request, body, () -> letters.ask(donor, body.kind(), body.facts(), request.act())
                .map(DonorLetterController::answer));
    }

    private static Answer answer(LetterOutcome outcome) {
        return switch (outcome) {
            case Done(var letter) -> Answer.created(new Requested(letter.letter(), letter.template()));
            case Refused(var objections) -> Answer.refused("No letter is sent", objections);
            case Unknown _ -> Answer.notFound("No such donor", new UnknownDonor());
            case HadIts _ -> throw new IllegalStateException("nobody asks by hand for what follows from something");
        };
    }

    record Requested(UUID letter, String template) {}
}
