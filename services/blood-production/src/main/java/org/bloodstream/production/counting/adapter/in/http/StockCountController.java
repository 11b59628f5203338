package org.bloodstream.production.counting.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.counting.application.CountingStock;
import org.bloodstream.production.counting.domain.Finding;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.counting.domain.StockDiscrepancy;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A count is opened, every pack that is there is scanned, and it is closed, or abandoned. */
@RestController
class StockCountController {
    private static final String COUNTS = "hasRole('" + Roles.DISTRIBUTION_OFFICER + "')";

    private final Commands commands;
    private final CountingStock counting;

    StockCountController(Commands commands, CountingStock counting) {
        this.commands = commands;
        this.counting = counting;
    }

    @PostMapping("/api/production/stock-counts")
    @PreAuthorize(COUNTS)
    Mono<ResponseEntity<Object>> open(CommandRequest request, @Valid @RequestBody OpenCount body) {
        return commands.once(request, body, () -> counting.open(body.shelf(), request.act())
                .map(event -> Answer.created(new Opened(event.count(), event.expected()))));
    }

    @PostMapping("/api/production/stock-counts/{count}/scans")
    @PreAuthorize(COUNTS)
    Mono<ResponseEntity<Object>> scan(
            CommandRequest request, @PathVariable StockCountNumber count, @Valid @RequestBody Scan body) {
        return commands.once(request, body, () -> counting.scan(count, body.component(), request.act())
                .map(decision -> StockCountAnswers.answer(
                        decision, "The pack was not counted", finding -> new Scanned(body.component(), finding)))
                .defaultIfEmpty(StockCountAnswers.unknown(count)));
    }

    @PostMapping("/api/production/stock-counts/{count}/closure")
    @PreAuthorize(COUNTS)
    Mono<ResponseEntity<Object>> close(
            CommandRequest request, @PathVariable StockCountNumber count, @Valid @RequestBody Nothing body) {
        return commands.once(request, body, () -> counting.close(count, request.act())
                .map(decision -> StockCountAnswers.answer(
                        decision,
                        "The count was not closed",
                        event -> new Closed(event.count(), event.scanned(), event.discrepancies())))
                .defaultIfEmpty(StockCountAnswers.unknown(count)));
    }

    /** What was scanned stays on record; nothing follows from it. */
    @PostMapping("/api/production/stock-counts/{count}/abandonment")
    @PreAuthorize(COUNTS)
    Mono<ResponseEntity<Object>> abandon(
            CommandRequest request, @PathVariable StockCountNumber count, @Valid @RequestBody Nothing body) {
        return commands.once(request, body, () -> counting.abandon(count, request.act())
                .map(decision -> StockCountAnswers.answer(
                        decision,
                        "The count was not abandoned",
                        event -> new Abandoned(event.count(), event.scanned())))
                .defaultIfEmpty(StockCountAnswers.unknown(count)));
    }

    record Scan(@NotNull ComponentId component) {}

    record Nothing() {}

    /** @param expected how many units should be there */
    record Opened(StockCountNumber count, int expected) {}

    record Scanned(ComponentId component, Finding finding) {}

    record Closed(StockCountNumber count, int scanned, List<StockDiscrepancy> discrepancies) {}

    record Abandoned(StockCountNumber count, int scanned) {}
}
