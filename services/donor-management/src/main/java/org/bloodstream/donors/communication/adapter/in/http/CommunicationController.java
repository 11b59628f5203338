package org.bloodstream.donors.communication.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.bloodstream.donors.communication.application.DecidingLetters;
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
class CommunicationController {
    private static final String WHOEVER_SEES_TO_IT =
            "hasAnyRole('" + Roles.INTEGRATION_OPERATOR + "', '" + Roles.DONOR_CARER + "')";

    private final Commands commands;
    private final DecidingLetters letters;

    CommunicationController(Commands commands, DecidingLetters letters) {
        this.commands = commands;
        this.letters = letters;
    }

    @PostMapping("/api/donors/communications/{letter}/retry")
    @PreAuthorize(WHOEVER_SEES_TO_IT)
    Mono<ResponseEntity<Object>> retry(
            CommandRequest request, @PathVariable UUID letter, @RequestBody NothingMore body) {
        return commands.once(request, body, () -> letters.retry(letter, request.act())
                .map(outcome -> LetterAnswers.of(outcome, "The letter is not tried again")));
    }

    @PostMapping("/api/donors/communications/{letter}/cancellation")
    @PreAuthorize(WHOEVER_SEES_TO_IT)
    Mono<ResponseEntity<Object>> cancel(
            CommandRequest request, @PathVariable UUID letter, @Valid @RequestBody CancelLetter body) {
        return commands.once(
                request, body, () -> letters.cancel(letter, body.reason().strip(), request.act())
                        .map(outcome -> LetterAnswers.of(outcome, "The letter is not cancelled")));
    }

    record NothingMore() {}

    record CancelLetter(
            @NotBlank @Size(min = 10, max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
            String reason) {
        /** A reason may name somebody. */
        @Override
        public String toString() {
            return "CancelLetter[…]";
        }
    }
}
