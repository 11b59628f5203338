package org.bloodstream.production.discard.rate;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bloodstream.production.discard.rate.DiscardRates.Rate;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class DiscardRatesController {
    private static final int USUAL = 3;
    private static final int MOST = 24;

    private final DiscardRates rates;
    private final Clock clock;
    private final ZoneId zone;

    DiscardRatesController(DiscardRates rates, Clock clock, ZoneId zone) {
        this.rates = rates;
        this.clock = clock;
        this.zone = zone;
    }

    /** This month and the two before it, where none are named. */
    @GetMapping("/api/production/discards")
    @PreAuthorize("hasAnyRole('" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.DISTRIBUTION_OFFICER + "', '"
            + Roles.QUALITY_OFFICER + "')")
    Mono<Counted> counted(@RequestParam Optional<YearMonth> from, @RequestParam Optional<YearMonth> until) {
        var last = until.orElseGet(() -> YearMonth.from(clock.instant().atZone(zone)));
        var first = from.orElseGet(() -> last.minusMonths(USUAL - 1));
        var months = first.until(last, ChronoUnit.MONTHS) + 1;
        if (months < 1 || months > MOST)
            throw new BadInputException("from", "months-out-of-range", "From one month to another are 1 to 24 months");
        return rates.between(first, last).map(items -> new Counted(first, last, items));
    }

    record Counted(YearMonth from, YearMonth until, List<Rate> items) {}
}
