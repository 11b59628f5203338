package org.bloodstream.production.orders.application;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.journal.Act;
import org.bloodstream.production.orders.domain.Decision.Refused;
import org.bloodstream.production.orders.domain.Decision.Taken;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderEvent.OrderPlaced;
import org.bloodstream.production.orders.domain.OrderLine;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderPolicy;
import org.bloodstream.production.orders.domain.PlacerNumber;
import org.bloodstream.production.orders.domain.StandingOrderNumber;
import org.bloodstream.production.orders.domain.Urgency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What a hospital does with its own orders. */
@Service
public class Ordering {
    private final Orders orders;
    private final OrderWork work;

    Ordering(Orders orders, OrderWork work) {
        this.orders = orders;
        this.work = work;
    }

    /** @param neededBy absent when the hospital did not say */
    public record Wish(Site site, Urgency urgency, @Nullable Instant neededBy, List<OrderLine> lines) {
        public Wish {
            lines = List.copyOf(lines);
        }
    }

    /** Call inside a transaction. */
    public Mono<OrderOutcome> place(OdsCode hospital, Wish wish, Act act) {
        return place(hospital, wish, null, null, act);
    }

    /** As the hospital's own system has sent it. Call inside a transaction. */
    public Mono<OrderOutcome> place(OdsCode hospital, Wish wish, PlacerNumber placerNumber, Act act) {
        return place(hospital, wish, null, placerNumber, act);
    }

    /**
     * Call inside a transaction.
     *
     * @param standingOrder that places it by itself
     */
    public Mono<OrderOutcome> place(OdsCode hospital, Wish wish, StandingOrderNumber standingOrder, Act act) {
        return place(hospital, wish, standingOrder, null, act);
    }

    private Mono<OrderOutcome> place(
            OdsCode hospital,
            Wish wish,
            @Nullable StandingOrderNumber standingOrder,
            @Nullable PlacerNumber placerNumber,
            Act act) {
        return orders.next().flatMap(number -> {
            var placed = new OrderPlaced(
                    number,
                    hospital,
                    wish.site(),
                    wish.urgency(),
                    wish.neededBy(),
                    wish.lines(),
                    standingOrder,
                    placerNumber,
                    act.at());
            return switch (OrderPolicy.place(placed)) {
                case Taken<OrderPlaced>(var event) -> {
                    var order = Order.of(List.of(event));
                    yield orders.append(event, order, 1, act).thenReturn(new OrderOutcome.Done(order));
                }
                case Refused<OrderPlaced>(var objections) -> Mono.just(new OrderOutcome.Refused(objections));
            };
        });
    }

    /** Call inside a transaction. Empty when the hospital has no such order. */
    public Mono<OrderOutcome> amend(OdsCode hospital, OrderNumber order, int line, int quantity, Act act) {
        return work.onOwn(hospital, order, found -> OrderPolicy.amend(found, line, quantity, act.at()), act);
    }

    /** Call inside a transaction. Empty when the hospital has no such order. */
    public Mono<OrderOutcome> cancel(OdsCode hospital, OrderNumber order, Act act) {
        return work.onOwn(hospital, order, found -> OrderPolicy.cancel(found, act.at()), act);
    }

    /** As the hospital's own system asks, with nobody who looks. Call inside a transaction. Empty when the hospital has no such order. */
    public Mono<OrderOutcome> cancelUnanswered(OdsCode hospital, OrderNumber order, Act act) {
        return work.onOwn(hospital, order, found -> OrderPolicy.cancelUnanswered(found, act.at()), act);
    }
}
