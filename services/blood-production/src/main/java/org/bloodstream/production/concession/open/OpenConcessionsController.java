package org.bloodstream.production.concession.open;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OpenConcessionsController {
    private final OpenConcessions concessions;

    OpenConcessionsController(OpenConcessions concessions) {
        this.concessions = concessions;
    }

    @GetMapping("/api/production/concessions")
    @PreAuthorize("hasAnyRole('" + Roles.QUALITY_OFFICER + "', '" + Roles.DONOR_CLINICIAN + "')")
    Mono<OpenConcessions.Listed> open(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return concessions.oldest(limit);
    }
}
