package org.bloodstream.production.orders.adapter.in.http;

import org.bloodstream.production.orders.application.Orders;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.web.Caller;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One order: the blood service's officer opens any, a laboratory's scientist those of their own hospital. */
@RestController
class OrderController {
    private final Orders orders;

    OrderController(Orders orders) {
        this.orders = orders;
    }

    @GetMapping("/api/production/orders/{order}")
    @PreAuthorize("hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.TRANSFUSION_SCIENTIST + "')")
    Mono<OrderView> order(Caller caller, @PathVariable OrderNumber order) {
        return orders.find(order)
                .map(found -> found.state())
                .filter(found -> mayOpen(caller, found))
                .map(OrderView::of)
                .switchIfEmpty(OrderAnswers.unknown());
    }

    private static boolean mayOpen(Caller caller, Order order) {
        return caller.roles().contains(Roles.DISTRIBUTION_OFFICER)
                || caller.hospital().filter(order.hospital()::equals).isPresent();
    }
}
