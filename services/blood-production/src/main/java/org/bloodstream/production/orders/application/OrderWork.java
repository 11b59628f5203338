package org.bloodstream.production.orders.application;

import java.util.function.Function;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.domain.Decision;
import org.bloodstream.production.orders.domain.Decision.Refused;
import org.bloodstream.production.orders.domain.Decision.Taken;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderEvent;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Locks an order, asks the policy, appends what it decided: every command on an order is of this form. */
@Service
class OrderWork {
    private final Orders orders;

    OrderWork(Orders orders) {
        this.orders = orders;
    }

    /** Call inside a transaction. Empty when there is no such order. */
    <E extends OrderEvent> Mono<OrderOutcome> on(OrderNumber order, Function<Order, Decision<E>> policy, Act act) {
        return orders.lock(order).flatMap(found -> record(found, policy.apply(found.state()), act));
    }

    /** Call inside a transaction. Empty when the hospital has no such order. */
    <E extends OrderEvent> Mono<OrderOutcome> onOwn(
            OdsCode hospital, OrderNumber order, Function<Order, Decision<E>> policy, Act act) {
        return orders.lock(order)
                .filter(found -> found.state().hospital().equals(hospital))
                .flatMap(found -> record(found, policy.apply(found.state()), act));
    }

    <E extends OrderEvent> Mono<OrderOutcome> record(Versioned<Order> found, Decision<E> decision, Act act) {
        return switch (decision) {
            case Taken<E>(var event) -> {
                var after = found.state().apply(event);
                yield orders.append(event, after, found.next(), act).thenReturn(new OrderOutcome.Done(after));
            }
            case Refused<E>(var objections) -> Mono.just(new OrderOutcome.Refused(objections));
        };
    }
}
