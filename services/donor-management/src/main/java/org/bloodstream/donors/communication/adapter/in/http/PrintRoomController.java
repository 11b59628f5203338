package org.bloodstream.donors.communication.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.communication.application.LetterOutcome;
import org.bloodstream.donors.communication.application.PrintRoom;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.journal.Act;
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

/** The realm has no role for the print room yet: a donor carer sees to it. */
@RestController
class PrintRoomController {
    private static final String CARER = "hasRole('" + Roles.DONOR_CARER + "')";

    private final Commands commands;
    private final PrintRoom room;

    PrintRoomController(Commands commands, PrintRoom room) {
        this.commands = commands;
        this.room = room;
    }

    @PostMapping("/api/donors/communications/print-room")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> fetch(CommandRequest request, @Valid @RequestBody FetchLetters body) {
        return commands.once(request, body, () -> room.fetch(body.most(), request.act())
                .map(Letter::letter)
                .collectList()
                .map(letters -> Answer.ok(new Fetched(letters))));
    }

    @PostMapping("/api/donors/communications/print-room/{letter}/receipt")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> acknowledge(
            CommandRequest request, @PathVariable UUID letter, @Valid @RequestBody Acknowledge body) {
        return commands.once(request, body, () -> acknowledged(letter, body.outcome(), request.act())
                .map(outcome -> LetterAnswers.of(outcome, "The receipt is not taken")));
    }

    private Mono<LetterOutcome> acknowledged(UUID letter, Printed outcome, Act act) {
        return switch (outcome) {
            case POSTED -> room.posted(letter, act);
            case SPOILED -> room.spoiled(letter, act);
        };
    }

    /** @param most how many letters at once: each is printed to a PDF before the answer */
    record FetchLetters(@NotNull @Min(1) @Max(50) Integer most) {}

    /** @param letters which are now the print room's, the urgent first */
    record Fetched(List<UUID> letters) {}

    record Acknowledge(@NotNull Printed outcome) {}

    enum Printed {
        POSTED,
        /** To be printed anew. */
        SPOILED
    }
}
