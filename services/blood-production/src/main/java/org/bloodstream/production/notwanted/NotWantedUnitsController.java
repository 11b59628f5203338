package org.bloodstream.production.notwanted;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class NotWantedUnitsController {
    private final NotWantedUnits units;

    NotWantedUnitsController(NotWantedUnits units) {
        this.units = units;
    }

    @GetMapping("/api/production/not-wanted-units")
    @PreAuthorize("hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "', '"
            + Roles.DISTRIBUTION_OFFICER + "')")
    Mono<NotWantedUnits.Listed> waiting(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return units.oldest(limit);
    }
}
