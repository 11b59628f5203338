package org.bloodstream.outcomes.lookback.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.outcomes.lookback.application.WorkingThrough;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.Accepted;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.NotThere;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.Refused;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class WorkingController {
    private final Commands commands;
    private final WorkingThrough cases;

    WorkingController(Commands commands, WorkingThrough cases) {
        this.commands = commands;
        this.cases = cases;
    }

    @PostMapping("/api/outcomes/look-backs/{lookBack}/items/{component}")
    @PreAuthorize(Readers.EITHER_END)
    Mono<ResponseEntity<Object>> say(
            CommandRequest request,
            @PathVariable UUID lookBack,
            @PathVariable ComponentId component,
            @Valid @RequestBody SayStage body) {
        return commands.once(request, body, () -> cases.say(
                        lookBack, body.word(component), Readers.of(request.caller()), request.act())
                .map(outcome -> answer(outcome, "This was not recorded", lookBack)));
    }

    @PostMapping("/api/outcomes/look-backs/{lookBack}/brought/{donation}")
    @PreAuthorize(Readers.EITHER_END)
    Mono<ResponseEntity<Object>> find(
            CommandRequest request,
            @PathVariable UUID lookBack,
            @PathVariable DonationNumber donation,
            @Valid @RequestBody SayFinding body) {
        return commands.once(request, body, () -> cases.find(
                        lookBack, body.found(donation), Readers.of(request.caller()), request.act())
                .map(outcome -> answer(outcome, "This was not recorded", lookBack)));
    }

    @PostMapping("/api/outcomes/look-backs/{lookBack}/closing")
    @PreAuthorize(Readers.EITHER_END)
    Mono<ResponseEntity<Object>> close(
            CommandRequest request, @PathVariable UUID lookBack, @Valid @RequestBody CloseCase body) {
        return commands.once(request, body, () -> cases.close(
                        lookBack, body.words().strip(), Readers.of(request.caller()), request.act())
                .map(outcome -> answer(outcome, "The case was not closed", lookBack)));
    }

    private static Answer answer(LookBackOutcome outcome, String refusal, UUID id) {
        return switch (outcome) {
            case Accepted _ -> Answer.ok(new Done(id));
            case Refused(var objection) -> Answer.refused(refusal, List.of(objection));
            case NotThere(var objection) -> Answer.notFound("No such look-back", objection);
        };
    }

    record Done(UUID lookBack) {}
}
