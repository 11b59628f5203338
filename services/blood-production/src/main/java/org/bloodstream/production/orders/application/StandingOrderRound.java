package org.bloodstream.production.orders.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.orders.application.Ordering.Wish;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.StandingOrder;
import org.bloodstream.production.orders.domain.StandingOrderNumber;
import org.bloodstream.production.orders.domain.Urgency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Places the orders of the standing orders that are due, once a day each. Any number of replicas may do it at once: whoever has
 * the standing order's lock first places its order and says so in the same transaction, and the next finds it said. A day on
 * which no replica ran is not made up for.
 */
@Service
public class StandingOrderRound {
    private static final Logger LOG = LoggerFactory.getLogger(StandingOrderRound.class);
    private static final String ACTOR = "standing-orders";
    private static final String PURPOSE = "direct-care";

    private final StandingOrders standing;
    private final Ordering ordering;
    private final TransactionalOperator transaction;
    private final ZoneId zone;
    private final LocalTime at;

    StandingOrderRound(
            StandingOrders standing,
            Ordering ordering,
            TransactionalOperator transaction,
            ZoneId zone,
            @Value("${bloodstream.standing-orders.at}") LocalTime at) {
        this.standing = standing;
        this.ordering = ordering;
        this.transaction = transaction;
        this.zone = zone;
        this.at = at;
    }

    /** What was placed. One that fails leaves the others, and is tried again in the next round. */
    public Flux<OrderNumber> place(Instant now) {
        var local = now.atZone(zone);
        if (local.toLocalTime().isBefore(at)) return Flux.empty();
        var today = local.toLocalDate();
        return standing.dueOn(today).flatMapIterable(due -> due).concatMap(number -> place(number, today, now)
                .as(transaction::transactional)
                .onErrorResume(failed -> {
                    LOG.error("the order of {} for {} was not placed", number, today, failed);
                    return Mono.empty();
                }));
    }

    private Mono<OrderNumber> place(StandingOrderNumber number, LocalDate today, Instant now) {
        return standing.lock(number)
                .map(found -> found.state())
                .filter(order -> order.isDue(today))
                .filterWhen(_ -> standing.placedOn(today, number))
                .flatMap(order ->
                        ordering.place(order.terms().hospital(), wish(order), number, new Act(ACTOR, PURPOSE, now)))
                .map(outcome -> switch (outcome) {
                    case OrderOutcome.Done(var order) -> order.number();
                    case OrderOutcome.Refused(var objections) ->
                        throw new IllegalStateException("what was set could be ordered: " + objections);
                });
    }

    private static Wish wish(StandingOrder order) {
        return new Wish(
                order.terms().site(), Urgency.ROUTINE, null, order.terms().lines());
    }
}
