package org.bloodstream.production.disposition.open;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OpenDispositionsController {
    private final OpenDispositions dispositions;

    OpenDispositionsController(OpenDispositions dispositions) {
        this.dispositions = dispositions;
    }

    @GetMapping("/api/production/dispositions")
    @PreAuthorize("hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')")
    Mono<OpenDispositions.Listed> open(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return dispositions.oldest(limit);
    }
}
