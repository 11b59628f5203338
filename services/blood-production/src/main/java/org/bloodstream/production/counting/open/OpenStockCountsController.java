package org.bloodstream.production.counting.open;

import org.bloodstream.production.counting.open.OpenStockCounts.OpenCount;
import org.bloodstream.production.counting.open.OpenStockCounts.OpenDiscrepancy;
import org.bloodstream.web.Beginning;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OpenStockCountsController {
    private static final int MOST = 200;
    private static final String WHO =
            "hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.QUALITY_OFFICER + "')";

    private final OpenStockCounts counts;

    OpenStockCountsController(OpenStockCounts counts) {
        this.counts = counts;
    }

    @GetMapping("/api/production/stock-counts")
    @PreAuthorize(WHO)
    Mono<Beginning<OpenCount>> counts() {
        return counts.counts(MOST + 1).map(found -> Beginning.of(found, MOST));
    }

    @GetMapping("/api/production/stock-discrepancies")
    @PreAuthorize(WHO)
    Mono<Beginning<OpenDiscrepancy>> discrepancies() {
        return counts.discrepancies(MOST + 1).map(found -> Beginning.of(found, MOST));
    }
}
