package org.bloodstream.production.screening.reach;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whoever is about to say that bacteria grew reads before what that holds and recalls. */
@RestController
class GrowthReachController {
    private final GrowthReaches reaches;

    GrowthReachController(GrowthReaches reaches) {
        this.reaches = reaches;
    }

    @GetMapping("/api/production/components/{component}/bacterial-screen")
    @PreAuthorize("hasRole('" + Roles.TESTING_SCIENTIST + "')")
    Mono<GrowthReach> reach(@PathVariable ComponentId component) {
        return reaches.of(component)
                .switchIfEmpty(Mono.error(
                        () -> RefusalException.notFound("No such component", new ComponentUnknown(component))));
    }
}
