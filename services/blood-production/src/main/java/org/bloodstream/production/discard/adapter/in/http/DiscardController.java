package org.bloodstream.production.discard.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.component.domain.DiscardReason;
import org.bloodstream.production.discard.application.DiscardingComponents;
import org.bloodstream.production.discard.domain.DiscardOutcome;
import org.bloodstream.production.discard.domain.DiscardOutcome.Gone;
import org.bloodstream.production.discard.domain.DiscardOutcome.Refused;
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

@RestController
class DiscardController {
    private final Commands commands;
    private final DiscardingComponents discarding;

    DiscardController(Commands commands, DiscardingComponents discarding) {
        this.commands = commands;
        this.discarding = discarding;
    }

    @PostMapping("/api/production/components/{component}/discard")
    @PreAuthorize("hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.DISTRIBUTION_OFFICER + "', '"
            + Roles.QUALITY_OFFICER + "')")
    Mono<ResponseEntity<Object>> discard(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody Why body) {
        return commands.once(request, body, () -> discarding
                .discard(component, body.reason(), body.words().strip(), request.act())
                .map(DiscardController::answer)
                .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(component))));
    }

    private static Answer answer(DiscardOutcome outcome) {
        return switch (outcome) {
            case Gone(var event) -> Answer.ok(new Discarded(event.component(), event.reason()));
            case Refused(var objections) -> Answer.refused("The component was not discarded", objections);
        };
    }

    record Why(@NotNull DiscardReason reason, @Words String words) {
        /** Words may name somebody. */
        @Override
        public String toString() {
            return "Why[" + reason + "]";
        }
    }

    record Discarded(ComponentId component, DiscardReason reason) {}
}
