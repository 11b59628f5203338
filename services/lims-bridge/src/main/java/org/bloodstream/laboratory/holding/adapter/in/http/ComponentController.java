package org.bloodstream.laboratory.holding.adapter.in.http;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.laboratory.holding.domain.HoldingObjection;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ComponentController {
    private final DatabaseClient database;
    private final Openings openings;

    ComponentController(DatabaseClient database, Openings openings) {
        this.database = database;
        this.openings = openings;
    }

    @GetMapping("/api/laboratory/components/{component}")
    @PreAuthorize("hasRole('" + Roles.TRANSFUSION_SCIENTIST + "')")
    Mono<ComponentView> read(Opening opening, @PathVariable ComponentId component) {
        return database.sql(ComponentView.QUERY)
                .bind("component", component.value())
                .map(ComponentView::of)
                .one()
                .flatMap(view -> openings.given(opening, view.persons(), view))
                .switchIfEmpty(Mono.error(
                        () -> RefusalException.notFound("No such component", HoldingObjection.COMPONENT_UNKNOWN)));
    }
}
