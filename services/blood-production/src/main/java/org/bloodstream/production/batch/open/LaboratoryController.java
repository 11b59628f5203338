package org.bloodstream.production.batch.open;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.bloodstream.production.batch.domain.BatchObjection.BatchUnknown;
import org.bloodstream.web.Beginning;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class LaboratoryController {
    private final BatchList batches;
    private final Worklist worklist;

    LaboratoryController(BatchList batches, Worklist worklist) {
        this.batches = batches;
        this.worklist = worklist;
    }

    @GetMapping("/api/production/laboratory-worklist")
    @PreAuthorize("hasAnyRole('" + Roles.TESTING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')")
    Mono<Worklist.Listed> worklist(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return worklist.next(limit);
    }

    @GetMapping("/api/production/test-batches")
    @PreAuthorize("hasAnyRole('" + Roles.TESTING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')")
    Mono<Beginning<ListedBatch>> latest(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return batches.latest(limit + 1).map(found -> Beginning.of(found, limit));
    }

    @GetMapping("/api/production/test-batches/{batch}")
    @PreAuthorize("hasAnyRole('" + Roles.TESTING_SCIENTIST + "', '" + Roles.QUALITY_OFFICER + "')")
    Mono<BatchList.Opened> one(@PathVariable UUID batch) {
        return batches.open(batch)
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such batch", new BatchUnknown(batch))));
    }
}
