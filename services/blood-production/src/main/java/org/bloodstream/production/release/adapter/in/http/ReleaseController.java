package org.bloodstream.production.release.adapter.in.http;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.component.domain.ReleaseDecided;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.release.application.ReleasingComponents;
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
class ReleaseController {
    private final Commands commands;
    private final ReleasingComponents components;

    ReleaseController(Commands commands, ReleasingComponents components) {
        this.commands = commands;
        this.components = components;
    }

    @PostMapping("/api/production/components/{component}/release")
    @PreAuthorize("hasRole('" + Roles.QUALITY_OFFICER + "')")
    Mono<ResponseEntity<Object>> release(
            CommandRequest request, @PathVariable ComponentId component, @RequestBody ReleaseComponent body) {
        return commands.once(request, body, () -> components
                .release(component, request.act())
                .map(ReleaseController::answer)
                .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(component))));
    }

    private static Answer answer(ReleaseDecided decided) {
        return switch (decided) {
            case ComponentReleased released -> Answer.ok(new Released(released.component(), true));
            case ComponentReleaseRefused refused ->
                Answer.refused("The component was not released", refused.objections());
        };
    }

    record ReleaseComponent() {}

    record Released(ComponentId component, boolean released) {}
}
