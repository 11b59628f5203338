package org.bloodstream.production.despatch.adapter.in.http;

import jakarta.validation.Valid;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.despatch.application.DespatchingComponents;
import org.bloodstream.production.despatch.domain.DespatchOutcome;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Gone;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Refused;
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
class DespatchController {
    private final Commands commands;
    private final DespatchingComponents components;

    DespatchController(Commands commands, DespatchingComponents components) {
        this.commands = commands;
        this.components = components;
    }

    @PostMapping("/api/production/components/{component}/despatch")
    @PreAuthorize("hasRole('" + Roles.DISTRIBUTION_OFFICER + "')")
    Mono<ResponseEntity<Object>> despatch(
            CommandRequest request, @PathVariable ComponentId component, @Valid @RequestBody DespatchComponent body) {
        return commands.once(request, body, () -> components
                .despatch(component, body.destination(), request.act())
                .map(DespatchController::answer)
                .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(component))));
    }

    private static Answer answer(DespatchOutcome outcome) {
        return switch (outcome) {
            case Gone(var event) -> Answer.ok(new OnItsWay(event.component(), event.despatch()));
            case Refused(var objections) -> Answer.refused("The component was not despatched", objections);
        };
    }

    record OnItsWay(ComponentId component, String despatch) {}
}
