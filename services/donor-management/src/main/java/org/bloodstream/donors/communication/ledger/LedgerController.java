package org.bloodstream.donors.communication.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.bloodstream.donors.communication.domain.LetterState;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The page on which no letter is silently unsent. It shows nobody. */
@RestController
class LedgerController {
    private static final String USUAL = "50";

    private final Ledger ledger;

    LedgerController(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/api/donors/communications")
    @PreAuthorize("hasAnyRole('" + Roles.INTEGRATION_OPERATOR + "', '" + Roles.DONOR_CARER + "')")
    Mono<LedgerPage> page(
            @RequestParam Optional<LetterState> state,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = USUAL) @Min(1) @Max(200) int limit) {
        return Mono.fromSupplier(() -> cursor.map(LedgerCursor::parse).orElse(LedgerCursor.START))
                .flatMap(after -> Mono.zip(
                        ledger.counts(),
                        ledger.channels().collectList(),
                        ledger.lines(state, after, limit + 1).collectList()))
                .map(read -> LedgerPage.of(read.getT1(), read.getT2(), read.getT3(), limit));
    }

    /** @param next absent on the last page */
    record LedgerPage(
            Counts counts,
            List<ChannelStanding> channels,
            List<LedgerLine> items,
            @Nullable String next) {
        static LedgerPage of(Counts counts, List<ChannelStanding> channels, List<LedgerLine> oneMore, int limit) {
            if (oneMore.size() <= limit) return new LedgerPage(counts, channels, oneMore, null);
            var last = oneMore.get(limit - 1);
            var next = new LedgerCursor(last.requestedAt(), last.letter()).text();
            return new LedgerPage(counts, channels, oneMore.subList(0, limit), next);
        }
    }
}
