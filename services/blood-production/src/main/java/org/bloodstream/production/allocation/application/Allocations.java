package org.bloodstream.production.allocation.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.domain.OrderNumber;
import reactor.core.publisher.Mono;

/** Which unit is kept for which order. */
@FunctionalInterface
public interface Allocations {
    /** Certain only under the locks of the units' donations. Those that are kept for none are not in it. */
    Mono<Map<ComponentId, OrderNumber>> keptFor(Collection<ComponentId> components);

    /** Likewise. Empty when it is kept for none. */
    default Mono<OrderNumber> keptFor(ComponentId component) {
        return keptFor(List.of(component)).mapNotNull(kept -> kept.get(component));
    }
}
