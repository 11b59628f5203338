package org.bloodstream.production.orders.application;

import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderPolicy;
import org.bloodstream.production.orders.domain.WithdrawalCause;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A hold takes its units out of the orders that they were kept for, and opens those lines again. */
@Service
public class HeldUnits {
    private final Orders orders;
    private final OrderWork work;

    HeldUnits(Orders orders, OrderWork work) {
        this.orders = orders;
        this.work = work;
    }

    /** Call in the transaction of the hold, under its donation's lock. */
    public Mono<Void> takeOut(List<ComponentId> held, Act act) {
        if (held.isEmpty()) return Mono.empty();
        return orders.keeping(held)
                .flatMapIterable(numbers -> numbers)
                .concatMap(orders::lock)
                .concatMap(order -> takeOut(order, held, act))
                .then();
    }

    private Mono<Void> takeOut(Versioned<Order> order, List<ComponentId> held, Act act) {
        var kept = order.state().units().keySet().stream()
                .filter(held::contains)
                .sorted(java.util.Comparator.comparing(ComponentId::value))
                .toList();
        return Flux.fromIterable(kept)
                .concatMap(unit -> work.on(
                        order.state().number(),
                        found -> OrderPolicy.withdraw(found, unit, WithdrawalCause.HELD, act.at()),
                        act))
                .then();
    }
}
