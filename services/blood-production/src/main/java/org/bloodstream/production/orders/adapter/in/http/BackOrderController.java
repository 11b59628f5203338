package org.bloodstream.production.orders.adapter.in.http;

import java.time.Clock;
import java.util.List;
import org.bloodstream.production.orders.application.BackOrders;
import org.bloodstream.production.orders.domain.InFairOrder.Waiting;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What waits for stock, and whose turn it is. */
@RestController
class BackOrderController {
    private static final String DISTRIBUTION = "hasRole('" + Roles.DISTRIBUTION_OFFICER + "')";

    private final OrderCommands commands;
    private final BackOrders backOrders;
    private final Clock clock;

    BackOrderController(OrderCommands commands, BackOrders backOrders, Clock clock) {
        this.commands = commands;
        this.backOrders = backOrders;
        this.clock = clock;
    }

    @GetMapping("/api/production/back-orders")
    @PreAuthorize(DISTRIBUTION)
    Mono<BackOrderList> list() {
        return Mono.defer(() -> backOrders.inTurn(clock.instant())).map(BackOrderList::of);
    }

    @PostMapping("/api/production/orders/{order}/back-order")
    @PreAuthorize(DISTRIBUTION)
    Mono<ResponseEntity<Object>> backOrder(CommandRequest request, @PathVariable OrderNumber order) {
        return commands.once(request, "", () -> backOrders.backOrder(order, request.act()));
    }

    /** In fair order; each proposal is from what those before leave. */
    record BackOrderList(List<BackOrder> items) {
        static BackOrderList of(List<Waiting> waiting) {
            return new BackOrderList(waiting.stream()
                    .map(turn -> new BackOrder(OrderView.of(turn.order()), ProposalView.of(turn.proposal())))
                    .toList());
        }
    }

    record BackOrder(OrderView order, ProposalView proposal) {}
}
