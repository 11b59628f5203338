package org.bloodstream.production.stock;

import java.time.Clock;
import org.bloodstream.production.stock.domain.Stock;
import org.bloodstream.production.stock.domain.StockLevels;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class StockController {
    private final StockRows rows;
    private final StockLevels levels;
    private final Clock clock;

    StockController(StockRows rows, StockLevels levels, Clock clock) {
        this.rows = rows;
        this.levels = levels;
        this.clock = clock;
    }

    @GetMapping("/api/production/stock")
    @PreAuthorize("hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.QUALITY_OFFICER + "', '"
            + Roles.PROCESSING_SCIENTIST + "')")
    Mono<StockView> stock() {
        return Mono.defer(() -> {
            var now = clock.instant();
            return Mono.zip(rows.holdings(now), rows.demands(now))
                    .map(found -> StockView.of(Stock.of(found.getT1(), found.getT2(), levels, now), now));
        });
    }
}
