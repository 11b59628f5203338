package org.bloodstream.production.forecast;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.bloodstream.production.forecast.DemandRows.Of;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.application.Orders;
import org.bloodstream.production.stock.domain.StockLevels;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What will be asked for, how the stock will go, and what to make today. */
@RestController
class ForecastController {
    private static final int MOST_WAITING = 200;

    /** Whole blood is separated within 24 hours (06_component_specs 6.3 [S:redbook-7]); red cells alone a day later [D]. */
    private static final Duration PROCESSED_WITHIN = Duration.ofHours(48);

    private final DemandRows rows;
    private final GroupsUnderWay underWay;
    private final TheDay day;
    private final Orders orders;
    private final StockLevels levels;
    private final Clock clock;
    private final ZoneId zone;

    ForecastController(
            DemandRows rows,
            GroupsUnderWay underWay,
            TheDay day,
            Orders orders,
            StockLevels levels,
            Clock clock,
            ZoneId zone) {
        this.rows = rows;
        this.underWay = underWay;
        this.day = day;
        this.orders = orders;
        this.levels = levels;
        this.clock = clock;
        this.zone = zone;
    }

    /** The fits are reckoned away from the event loops. */
    @GetMapping("/api/production/forecast")
    @PreAuthorize("hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.QUALITY_OFFICER + "', '"
            + Roles.PROCESSING_SCIENTIST + "')")
    Mono<Forecast> forecast() {
        return Mono.defer(() -> {
            var now = clock.instant();
            var today = LocalDate.ofInstant(now, zone);
            return Mono.zip(rows.demands(today), rows.expiries(now), underWay.at(now), waitedFor())
                    .publishOn(Schedulers.parallel())
                    .map(found -> {
                        var known = new KnownToday(
                                found.getT1(), found.getT2(), found.getT3().byGroup(), found.getT4());
                        return Forecast.of(
                                now,
                                today,
                                known.groups(today, levels, zone),
                                found.getT3().ofUnknownGroup());
                    });
        });
    }

    /** What is in hand today, and what waits. */
    @GetMapping("/api/production/day")
    @PreAuthorize("hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.QUALITY_OFFICER + "', '"
            + Roles.PROCESSING_SCIENTIST + "')")
    Mono<TheDay.Standing> day() {
        return Mono.defer(() -> {
            var now = clock.instant();
            var midnight = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
            return day.standing(midnight, now.minus(PROCESSED_WITHIN), now);
        });
    }

    private Mono<Map<Of, Integer>> waitedFor() {
        return orders.onBackOrder(MOST_WAITING)
                .concatMap(orders::find)
                .map(Versioned::state)
                .collect(HashMap<Of, Integer>::new, (sums, order) -> order.lines().stream()
                        .filter(line -> order.missing(line) > 0)
                        .forEach(line ->
                                sums.merge(new Of(line.kind(), line.group()), order.missing(line), Integer::sum)))
                .map(sums -> sums);
    }
}
