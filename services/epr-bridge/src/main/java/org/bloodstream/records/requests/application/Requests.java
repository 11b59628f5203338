package org.bloodstream.records.requests.application;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.records.requests.domain.Order;
import org.bloodstream.records.requests.domain.OrderNumber;
import org.bloodstream.records.requests.domain.RequestEvent;
import org.bloodstream.records.requests.domain.TransfusionOrder;
import reactor.core.publisher.Mono;

/** Orders and reports as they are kept. Changes run in the caller's transaction. */
public interface Requests {
    /** Those of the numbers that are taken; all of them stay locked until the transaction ends. */
    Mono<Set<OrderNumber>> taken(Collection<OrderNumber> numbers);

    Mono<OrderNumber> nextNumber();

    Mono<Void> keep(Order order, UUID patient);

    Mono<Kept> find(OrderNumber number);

    Mono<Void> publish(Act act, Collection<? extends RequestEvent> events);

    /** Whether the record system itself reported this component as transfused. */
    Mono<Boolean> isReportedTransfused(ComponentId component);

    /** A request for components as it is on file. */
    record Kept(TransfusionOrder order, UUID patient) {}
}
