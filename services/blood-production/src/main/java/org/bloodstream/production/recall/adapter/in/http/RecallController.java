package org.bloodstream.production.recall.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.recall.application.AnsweringRecalls;
import org.bloodstream.production.recall.domain.Found;
import org.bloodstream.production.recall.domain.RecallObjection.RecallUnknown;
import org.bloodstream.production.recall.domain.RecallPolicy.Decision;
import org.bloodstream.production.recall.domain.RecallPolicy.Refused;
import org.bloodstream.production.recall.domain.RecallPolicy.Taken;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class RecallController {
    private final Commands commands;
    private final AnsweringRecalls recalls;

    RecallController(Commands commands, AnsweringRecalls recalls) {
        this.commands = commands;
        this.recalls = recalls;
    }

    @PostMapping("/api/production/components/{component}/recall/answer")
    @PreAuthorize("hasRole('" + Roles.TRANSFUSION_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> answer(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody AnswerRecall body) {
        var answer = body.answered();
        return commands.once(request, body, () -> recalls.answer(
                        component, answer, Optional.ofNullable(request.caller().organisation()), request.act())
                .map(RecallController::answer));
    }

    private static Answer answer(Decision decision) {
        return switch (decision) {
            case Taken(var event) -> Answer.created(new Answered(event.component(), event.answer()));
            case Refused(RecallUnknown objection) -> throw RefusalException.notFound("No such recall", objection);
            case Refused(var objection) -> Answer.refused("The answer was not taken", List.of(objection));
        };
    }

    record Answered(ComponentId component, Found answer) {}
}
