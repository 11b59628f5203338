package org.bloodstream.production.recall.open;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.bloodstream.production.rows.Whose;
import org.bloodstream.web.Beginning;
import org.bloodstream.web.Caller;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The blood service's officers see every recall; a laboratory's scientist those of their own organisation. */
@RestController
class OpenRecallsController {
    private final OpenRecalls recalls;

    OpenRecallsController(OpenRecalls recalls) {
        this.recalls = recalls;
    }

    @GetMapping("/api/production/recalls")
    @PreAuthorize("hasAnyRole('" + Roles.QUALITY_OFFICER + "', '" + Roles.DISTRIBUTION_OFFICER + "', '"
            + Roles.TRANSFUSION_SCIENTIST + "')")
    Mono<Beginning<OpenRecall>> open(Caller caller, @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return recalls.list(Whose.rows(caller, Roles.QUALITY_OFFICER, Roles.DISTRIBUTION_OFFICER), limit + 1)
                .map(found -> Beginning.of(found, limit));
    }
}
