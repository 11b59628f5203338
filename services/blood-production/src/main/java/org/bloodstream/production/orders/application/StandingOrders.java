package org.bloodstream.production.orders.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.domain.StandingOrder;
import org.bloodstream.production.orders.domain.StandingOrderEvent;
import org.bloodstream.production.orders.domain.StandingOrderNumber;
import reactor.core.publisher.Mono;

/** The hospitals' standing orders. */
public interface StandingOrders {
    /** Each given once; gaps do not matter. */
    Mono<StandingOrderNumber> next();

    /** For looking only. Empty when there is none. */
    Mono<Versioned<StandingOrder>> find(StandingOrderNumber number);

    /** Kept from every other command until the transaction ends; empty when there is none. */
    Mono<Versioned<StandingOrder>> lock(StandingOrderNumber number);

    /**
     * In the order of their numbers.
     *
     * @param hospital whose; empty for everybody's
     * @param all also those that have ended
     */
    Mono<List<StandingOrder>> list(Optional<OdsCode> hospital, boolean all, int limit);

    /** Those that may have to place an order on that day, and have not; by number. */
    Mono<List<StandingOrderNumber>> dueOn(LocalDate day);

    /** Call under its lock: it has placed its order of that day. Whether nobody has said so before. */
    Mono<Boolean> placedOn(LocalDate day, StandingOrderNumber number);

    /**
     * Appends the event and keeps the rows in step.
     *
     * @param version the one that the event creates
     */
    Mono<Void> append(StandingOrderEvent event, StandingOrder after, long version, Act act);
}
