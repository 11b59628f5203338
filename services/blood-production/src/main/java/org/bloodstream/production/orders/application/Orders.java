package org.bloodstream.production.orders.application;

import java.util.Collection;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderEvent;
import org.bloodstream.production.orders.domain.OrderNumber;
import reactor.core.publisher.Mono;

/** The orders of the region's hospitals. */
public interface Orders {
    /** Each given once; gaps do not matter. */
    Mono<OrderNumber> next();

    /** For looking only: the next command may change it. Empty when there is none. */
    Mono<Versioned<Order>> find(OrderNumber order);

    /**
     * The order, kept from every other command until the transaction ends; empty when there is none. Whoever needs units too
     * locks their donations first, in the order of their numbers, as a hold comes from a donation to its orders.
     */
    Mono<Versioned<Order>> lock(OrderNumber order);

    /** Those orders for which one of these units is kept, by number; each once. */
    Mono<List<OrderNumber>> keeping(Collection<ComponentId> components);

    /**
     * Appends the event and keeps the rows in step.
     *
     * @param before the order that the event happens to, or for a placing what it makes
     * @param version the one that the event creates
     */
    Mono<Order> append(OrderEvent event, Order before, long version, Act act);
}
