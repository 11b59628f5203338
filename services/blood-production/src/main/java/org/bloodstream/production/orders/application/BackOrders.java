package org.bloodstream.production.orders.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.domain.InFairOrder;
import org.bloodstream.production.orders.domain.InFairOrder.Waiting;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderLine;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderPolicy;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What could not be met in full: said to the hospital, proposed again when stock comes, and given up by the hospital. */
@Service
public class BackOrders {
    /** The most orders of one answer, those that are first in turn. */
    private static final int MOST = 50;

    private final Orders orders;
    private final OrderWork work;
    private final Shelf shelf;
    private final CompatibilityPolicy policy;

    BackOrders(Orders orders, OrderWork work, Shelf shelf, CompatibilityPolicy policy) {
        this.orders = orders;
        this.work = work;
        this.shelf = shelf;
        this.policy = policy;
    }

    /** Who waits, in fair order, each with what could be given from what those before leave. Keeps nothing. */
    public Mono<List<Waiting>> inTurn(Instant now) {
        return waiting().flatMap(waiting -> waiting.isEmpty() ? Mono.just(List.of()) : propose(waiting, now));
    }

    /** The orders that are first in turn. */
    Mono<List<Order>> waiting() {
        return orders.onBackOrder(MOST)
                .flatMapSequential(orders::find, 1)
                .map(Versioned::state)
                .collectList();
    }

    private Mono<List<Waiting>> propose(List<Order> waiting, Instant now) {
        var kinds = waiting.stream()
                .flatMap(order -> order.lines().stream()
                        .filter(line -> order.missing(line) > 0)
                        .map(OrderLine::kind))
                .collect(Collectors.toUnmodifiableSet());
        return shelf.free(kinds, now)
                .publishOn(Schedulers.parallel())
                .map(free -> InFairOrder.propose(policy, waiting, free, now));
    }

    /** Call inside a transaction. Empty when there is no such order. */
    public Mono<OrderOutcome> backOrder(OrderNumber number, Act act) {
        return work.on(number, order -> OrderPolicy.backOrder(order, act.at()), act);
    }

    /** Call inside a transaction. Empty when the hospital has no such order. */
    public Mono<OrderOutcome> waitNoLonger(OdsCode hospital, OrderNumber number, int line, Act act) {
        return work.onOwn(hospital, number, order -> OrderPolicy.waitNoLonger(order, line, act.at()), act);
    }
}
