package org.bloodstream.production.orders.list;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.bloodstream.production.rows.Whose;
import org.bloodstream.web.Beginning;
import org.bloodstream.web.Caller;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The blood service's officers see every order; a laboratory's scientist those of their own hospital. */
@RestController
class OrderListController {
    private final ListedOrders orders;

    OrderListController(ListedOrders orders) {
        this.orders = orders;
    }

    @GetMapping("/api/production/orders")
    @PreAuthorize("hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.TRANSFUSION_SCIENTIST + "')")
    Mono<Beginning<ListedOrder>> list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return orders.list(Whose.rows(caller, Roles.DISTRIBUTION_OFFICER), all, limit + 1)
                .map(found -> Beginning.of(found, limit));
    }
}
