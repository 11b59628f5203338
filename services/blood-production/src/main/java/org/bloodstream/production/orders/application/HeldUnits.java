package org.bloodstream.production.orders.application;

import java.util.Comparator;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.allocation.application.Allocations;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderPolicy;
import org.bloodstream.production.orders.domain.WithdrawalCause;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A hold takes its units out of the orders that they were kept for, and opens those lines again. */
@Service
public class HeldUnits {
    private static final Comparator<Kept> BY_ORDER = Comparator.comparing(Kept::order)
            .thenComparing(kept -> kept.component().value());

    private final OrderWork work;
    private final Allocations allocations;

    HeldUnits(OrderWork work, Allocations allocations) {
        this.work = work;
        this.allocations = allocations;
    }

    /** Call in the transaction of the hold, under its donation's lock. Orders are locked by number, as by every other hold. */
    public Mono<Void> takeOut(List<ComponentId> held, Act act) {
        return Flux.fromIterable(held)
                .concatMap(component -> allocations.keptFor(component).map(order -> new Kept(order, component)))
                .sort(BY_ORDER)
                .concatMap(kept -> work.on(
                        kept.order(),
                        order -> OrderPolicy.withdraw(order, kept.component(), WithdrawalCause.HELD, act.at()),
                        act))
                .then();
    }

    private record Kept(OrderNumber order, ComponentId component) {}
}
