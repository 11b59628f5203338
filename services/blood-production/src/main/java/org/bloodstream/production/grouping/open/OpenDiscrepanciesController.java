package org.bloodstream.production.grouping.open;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OpenDiscrepanciesController {
    private final OpenDiscrepancies discrepancies;

    OpenDiscrepanciesController(OpenDiscrepancies discrepancies) {
        this.discrepancies = discrepancies;
    }

    @GetMapping("/api/production/group-discrepancies")
    @PreAuthorize("hasAnyRole('" + Roles.TESTING_SCIENTIST + "', '" + Roles.PROCESSING_SCIENTIST + "', '"
            + Roles.QUALITY_OFFICER + "')")
    Mono<OpenDiscrepancies.Listed> open(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return discrepancies.oldest(limit);
    }
}
