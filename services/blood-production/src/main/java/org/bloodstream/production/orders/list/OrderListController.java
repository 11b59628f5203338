package org.bloodstream.production.orders.list;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.bloodstream.blood.organisation.OdsCode;
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
    private static final String NOBODYS = "-";

    private final ListedOrders orders;

    OrderListController(ListedOrders orders) {
        this.orders = orders;
    }

    @GetMapping("/api/production/orders")
    @PreAuthorize("hasAnyRole('" + Roles.DISTRIBUTION_OFFICER + "', '" + Roles.TRANSFUSION_SCIENTIST + "')")
    Mono<OrderPage> list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return orders.list(hospital(caller), all, limit + 1).map(found -> OrderPage.of(found, limit));
    }

    private static String hospital(Caller caller) {
        if (caller.roles().contains(Roles.DISTRIBUTION_OFFICER)) return "";
        return caller.hospital().map(OdsCode::value).orElse(NOBODYS);
    }

    /** @param more whether there are others beyond the limit */
    record OrderPage(List<ListedOrder> items, boolean more) {
        static OrderPage of(List<ListedOrder> found, int limit) {
            return new OrderPage(found.stream().limit(limit).toList(), found.size() > limit);
        }
    }
}
