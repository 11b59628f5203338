package org.bloodstream.production.counting.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.counting.application.CountingStock;
import org.bloodstream.production.counting.application.ExplainingStock;
import org.bloodstream.production.counting.domain.CountDecision;
import org.bloodstream.production.counting.domain.CountDecision.Refused;
import org.bloodstream.production.counting.domain.CountDecision.Taken;
import org.bloodstream.production.counting.domain.Explanation;
import org.bloodstream.production.counting.domain.Finding;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.counting.domain.StockCountObjection.StockCountUnknown;
import org.bloodstream.production.counting.domain.StockDiscrepancy;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.bloodstream.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A count is opened, every pack that is there is scanned, and it is closed; what does not add up is explained. */
@RestController
class StockCountController {
    private static final String COUNTS = "hasRole('" + Roles.DISTRIBUTION_OFFICER + "')";
    private static final String EXPLAINS =
            "hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.QUALITY_OFFICER + "')";

    private final Commands commands;
    private final CountingStock counting;
    private final ExplainingStock explaining;

    StockCountController(Commands commands, CountingStock counting, ExplainingStock explaining) {
        this.commands = commands;
        this.counting = counting;
        this.explaining = explaining;
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
                .map(decision ->
                        answer(decision, "The pack was not counted", finding -> new Scanned(body.component(), finding)))
                .defaultIfEmpty(unknown(count)));
    }

    @PostMapping("/api/production/stock-counts/{count}/closure")
    @PreAuthorize(COUNTS)
    Mono<ResponseEntity<Object>> close(
            CommandRequest request, @PathVariable StockCountNumber count, @Valid @RequestBody Nothing body) {
        return commands.once(request, body, () -> counting.close(count, request.act())
                .map(decision -> answer(
                        decision,
                        "The count was not closed",
                        event -> new Closed(event.count(), event.scanned(), event.discrepancies())))
                .defaultIfEmpty(unknown(count)));
    }

    @PostMapping("/api/production/stock-counts/{count}/discrepancies/{component}/explanation")
    @PreAuthorize(EXPLAINS)
    Mono<ResponseEntity<Object>> explain(
            CommandRequest request,
            @PathVariable StockCountNumber count,
            @PathVariable ComponentId component,
            @Valid @RequestBody Explain body) {
        return commands.once(request, body, () -> explaining
                .explain(count, component, body.explanation(), body.words().strip(), request.act())
                .map(decision -> answer(
                        decision,
                        "The discrepancy was not explained",
                        event -> new Explained(event.count(), event.component(), event.kind(), event.explanation())))
                .defaultIfEmpty(unknown(count)));
    }

    private static <R> Answer answer(CountDecision<R> decision, String refusal, Function<R, Object> taken) {
        return switch (decision) {
            case Taken<R>(var result) -> Answer.ok(taken.apply(result));
            case Refused<R>(var objections) -> Answer.refused(refusal, objections);
        };
    }

    private static Answer unknown(StockCountNumber count) {
        return Answer.notFound("No such stock count", new StockCountUnknown(count));
    }

    record Scan(@NotNull ComponentId component) {}

    record Nothing() {}

    record Explain(@NotNull Explanation explanation, @Words String words) {
        /** Words may name somebody. */
        @Override
        public String toString() {
            return "Explain[" + explanation + "]";
        }
    }

    /** @param expected how many units should be there */
    record Opened(StockCountNumber count, int expected) {}

    record Scanned(ComponentId component, Finding finding) {}

    record Closed(StockCountNumber count, int scanned, List<StockDiscrepancy> discrepancies) {}

    record Explained(StockCountNumber count, ComponentId component, Finding kind, Explanation explanation) {}
}
