package org.bloodstream.production.allocation.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.domain.OrderNumber;
import reactor.core.publisher.Mono;

/** Which unit is kept for which order. */
@FunctionalInterface
public interface Allocations {
    /** Certain only under the lock of the unit's donation. Empty when it is kept for none. */
    Mono<OrderNumber> keptFor(ComponentId component);
}
