package org.bloodstream.production.disposition.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.component.domain.Disposition.Decision;
import org.bloodstream.production.component.domain.DispositionGround;
import org.bloodstream.production.disposition.application.DecidingDispositions;
import org.bloodstream.production.disposition.domain.DispositionOutcome;
import org.bloodstream.production.disposition.domain.DispositionOutcome.Done;
import org.bloodstream.production.disposition.domain.DispositionOutcome.Refused;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.bloodstream.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who makes units does not decide on those that are outside their limits. */
@RestController
class DispositionController {
    private final Commands commands;
    private final DecidingDispositions dispositions;

    DispositionController(Commands commands, DecidingDispositions dispositions) {
        this.commands = commands;
        this.dispositions = dispositions;
    }

    @PostMapping("/api/production/components/{component}/disposition")
    @PreAuthorize("hasRole('" + Roles.QUALITY_OFFICER + "')")
    Mono<ResponseEntity<Object>> decide(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody Decide body) {
        return commands.once(request, body, () -> dispositions
                .decide(component, body.decision(), body.ground(), body.words().strip(), request.act())
                .map(DispositionController::answer)
                .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(component))));
    }

    private static Answer answer(DispositionOutcome outcome) {
        return switch (outcome) {
            case Done(var event) -> Answer.ok(new DecidedOn(event.component(), event.decision()));
            case Refused(var objections) -> Answer.refused("Nothing was decided", objections);
        };
    }

    record Decide(
            @NotNull Decision decision,
            @NotNull DispositionGround ground,
            @Words String words) {
        /** Says nothing about a person, so that no log can. */
        @Override
        public String toString() {
            return "Decide[…]";
        }
    }

    record DecidedOn(ComponentId component, Decision decision) {}
}
