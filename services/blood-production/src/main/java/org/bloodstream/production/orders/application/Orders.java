package org.bloodstream.production.orders.application;

import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderEvent;
import org.bloodstream.production.orders.domain.OrderNumber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The orders of the region's hospitals. */
public interface Orders {
    /** Each given once; gaps do not matter. */
    Mono<OrderNumber> next();

    /** For looking only: the next command may change it. Empty when there is none. */
    Mono<Versioned<Order>> find(OrderNumber order);

    /** Those for which something is waited, at most so many; the more urgent first, then who has waited longest. */
    Flux<OrderNumber> onBackOrder(int most);

    /**
     * The order, kept from every other command until the transaction ends; empty when there is none. Whoever needs units too
     * locks their donations first, in the order of their numbers, as a hold comes from a donation to its orders.
     */
    Mono<Versioned<Order>> lock(OrderNumber order);

    /**
     * Appends the event and keeps the rows in step.
     *
     * @param after the order with the event applied
     * @param version the one that the event creates
     */
    Mono<Void> append(OrderEvent event, Order after, long version, Act act);
}
