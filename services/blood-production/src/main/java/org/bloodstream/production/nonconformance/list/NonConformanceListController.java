package org.bloodstream.production.nonconformance.list;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bloodstream.production.nonconformance.domain.NonConformanceNumber;
import org.bloodstream.production.nonconformance.domain.NonConformanceObjection.NonConformanceUnknown;
import org.bloodstream.production.nonconformance.list.NonConformanceRows.Step;
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
class NonConformanceListController {
    private static final String STAFF = "hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.TESTING_SCIENTIST
            + "', '" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.QUALITY_OFFICER + "')";

    private final NonConformanceRows rows;
    private final Clock clock;
    private final ZoneId zone;

    NonConformanceListController(NonConformanceRows rows, Clock clock, ZoneId zone) {
        this.rows = rows;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/api/production/non-conformances")
    @PreAuthorize(STAFF)
    Mono<Beginning<ListedNonConformance>> list(
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return rows.some(closed, limit, today()).map(found -> Beginning.of(found, limit));
    }

    @GetMapping("/api/production/non-conformances/{number}")
    @PreAuthorize(STAFF)
    Mono<Opened> read(@PathVariable NonConformanceNumber number) {
        return rows.one(number, today())
                .zipWhen(_ -> rows.steps(number), Opened::new)
                .switchIfEmpty(Mono.error(
                        () -> RefusalException.notFound("No such non-conformance", new NonConformanceUnknown(number))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** @param steps everything that was recorded, in order */
    record Opened(ListedNonConformance nonConformance, List<Step> steps) {}
}
