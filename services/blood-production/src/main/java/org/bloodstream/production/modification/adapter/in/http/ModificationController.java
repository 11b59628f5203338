package org.bloodstream.production.modification.adapter.in.http;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.modification.adapter.in.http.ModificationAnswers.Choices;
import org.bloodstream.production.modification.adapter.in.http.ModificationAnswers.Modified;
import org.bloodstream.production.modification.application.ModifyingComponents;
import org.bloodstream.production.modification.domain.ModificationChoices.Barred;
import org.bloodstream.production.modification.domain.ModificationChoices.Open;
import org.bloodstream.production.modification.domain.ModificationOutcome;
import org.bloodstream.production.modification.domain.ModificationOutcome.Done;
import org.bloodstream.production.modification.domain.ModificationOutcome.Refused;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ModificationController {
    private static final String WHO = "hasRole('" + Roles.PROCESSING_SCIENTIST + "')";

    private final Commands commands;
    private final ModifyingComponents components;
    private final Clock clock;

    ModificationController(Commands commands, ModifyingComponents components, Clock clock) {
        this.commands = commands;
        this.components = components;
        this.clock = clock;
    }

    /** @param at when it is done; now, when absent */
    @GetMapping("/api/production/components/{component}/modifications")
    @PreAuthorize(WHO)
    Mono<Choices> choices(@PathVariable ComponentId component, @RequestParam Optional<Instant> at) {
        var done = at.orElseGet(clock::instant);
        return components
                .choices(component, done)
                .switchIfEmpty(Mono.error(
                        () -> RefusalException.notFound("No such component", new ComponentUnknown(component))))
                .map(choices -> switch (choices) {
                    case Open open -> Choices.of(open, done);
                    case Barred(var objections) ->
                        throw new RefusalException(
                                HttpStatus.UNPROCESSABLE_ENTITY, "The component is not modified", objections);
                });
    }

    @PostMapping("/api/production/components/{component}/modifications")
    @PreAuthorize(WHO)
    Mono<ResponseEntity<Object>> modify(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody ModifyComponent body) {
        var wanted = body.by(new Actor(request.act().actor()));
        return commands.once(request, body, () -> components
                .modify(component, wanted, body.materials(), request.act())
                .map(ModificationController::answer)
                .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(component))));
    }

    private static Answer answer(ModificationOutcome outcome) {
        return switch (outcome) {
            case Done done -> Answer.created(Modified.of(done));
            case Refused(var objections) -> Answer.refused("The component was not modified", objections);
        };
    }
}
