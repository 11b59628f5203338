package org.bloodstream.production.counting.open;

import java.time.Clock;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.counting.open.OpenStockCounts.NotScanned;
import org.bloodstream.production.counting.open.OpenStockCounts.OpenCount;
import org.bloodstream.production.counting.open.OpenStockCounts.OpenDiscrepancy;
import org.bloodstream.web.Beginning;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OpenStockCountsController {
    private static final int MOST = 200;
    private static final String WHO =
            "hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.QUALITY_OFFICER + "')";

    private final OpenStockCounts counts;
    private final Clock clock;

    OpenStockCountsController(OpenStockCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping("/api/production/stock-counts")
    @PreAuthorize(WHO)
    Mono<Beginning<OpenCount>> counts() {
        return counts.counts(MOST + 1).map(found -> Beginning.of(found, MOST));
    }

    /** Nothing once the count is over. */
    @GetMapping("/api/production/stock-counts/{count}/not-scanned")
    @PreAuthorize(WHO)
    Mono<Beginning<NotScanned>> notScanned(@PathVariable StockCountNumber count) {
        return counts.notScanned(count, clock.instant(), MOST + 1).map(found -> Beginning.of(found, MOST));
    }

    @GetMapping("/api/production/stock-discrepancies")
    @PreAuthorize(WHO)
    Mono<Beginning<OpenDiscrepancy>> discrepancies() {
        return counts.discrepancies(MOST + 1).map(found -> Beginning.of(found, MOST));
    }
}
