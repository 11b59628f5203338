package org.bloodstream.production.counting.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.counting.application.ExplainingStock;
import org.bloodstream.production.counting.domain.Explanation;
import org.bloodstream.production.counting.domain.Finding;
import org.bloodstream.production.counting.domain.StockCountNumber;
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

/** Who looks into what did not add up, and what it turned out to be. */
@RestController
class StockDiscrepancyController {
    private static final String WHO =
            "hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.QUALITY_OFFICER + "')";

    private final Commands commands;
    private final ExplainingStock explaining;

    StockDiscrepancyController(Commands commands, ExplainingStock explaining) {
        this.commands = commands;
        this.explaining = explaining;
    }

    /** Whoever asks is the owner from now on. */
    @PostMapping("/api/production/stock-counts/{count}/discrepancies/{component}/owner")
    @PreAuthorize(WHO)
    Mono<ResponseEntity<Object>> take(
            CommandRequest request,
            @PathVariable StockCountNumber count,
            @PathVariable ComponentId component,
            @Valid @RequestBody Take body) {
        return commands.once(request, body, () -> explaining
                .take(count, component, request.caller().id(), request.act())
                .map(decision -> StockCountAnswers.answer(
                        decision,
                        "The task was not taken",
                        event -> new Owned(event.count(), event.component(), event.kind(), event.owner())))
                .defaultIfEmpty(StockCountAnswers.unknown(count)));
    }

    @PostMapping("/api/production/stock-counts/{count}/discrepancies/{component}/explanation")
    @PreAuthorize(WHO)
    Mono<ResponseEntity<Object>> explain(
            CommandRequest request,
            @PathVariable StockCountNumber count,
            @PathVariable ComponentId component,
            @Valid @RequestBody Explain body) {
        return commands.once(request, body, () -> explaining
                .explain(count, component, body.explanation(), body.words().strip(), request.act())
                .map(decision -> StockCountAnswers.answer(
                        decision,
                        "The discrepancy was not explained",
                        event -> new Explained(event.count(), event.component(), event.kind(), event.explanation())))
                .defaultIfEmpty(StockCountAnswers.unknown(count)));
    }

    record Take() {}

    record Explain(@NotNull Explanation explanation, @Words String words) {
        /** Words may name somebody. */
        @Override
        public String toString() {
            return "Explain[" + explanation + "]";
        }
    }

    record Owned(StockCountNumber count, ComponentId component, Finding kind, Actor owner) {}

    record Explained(StockCountNumber count, ComponentId component, Finding kind, Explanation explanation) {}
}
