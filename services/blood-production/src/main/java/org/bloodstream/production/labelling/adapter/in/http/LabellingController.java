package org.bloodstream.production.labelling.adapter.in.http;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.labelling.application.LabellingComponents;
import org.bloodstream.production.labelling.domain.LabellingOutcome;
import org.bloodstream.production.labelling.domain.LabellingOutcome.Printed;
import org.bloodstream.production.labelling.domain.LabellingOutcome.Refused;
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
class LabellingController {
    private final Commands commands;
    private final LabellingComponents components;

    LabellingController(Commands commands, LabellingComponents components) {
        this.commands = commands;
        this.components = components;
    }

    @PostMapping("/api/production/components/{component}/label")
    @PreAuthorize("hasRole('" + Roles.PROCESSING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> label(
            CommandRequest request, @PathVariable ComponentId component, @RequestBody LabelComponent body) {
        return commands.once(request, body, () -> components
                .label(component, request.act())
                .map(LabellingController::answer)
                .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(component))));
    }

    private static Answer answer(LabellingOutcome outcome) {
        return switch (outcome) {
            case Printed(var event) -> Answer.created(NewLabel.of(event));
            case Refused(var objections) -> Answer.refused("The component was not labelled", objections);
        };
    }

    record LabelComponent() {}

    record NewLabel(ComponentId component, BloodGroup group, Instant expiresAt, String label) {
        static NewLabel of(ComponentLabelled event) {
            return new NewLabel(event.component(), event.group(), event.expiresAt(), event.label());
        }
    }
}
