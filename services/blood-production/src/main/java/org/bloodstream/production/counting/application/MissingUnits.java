package org.bloodstream.production.counting.application;

import java.util.Collection;
import java.util.Map;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.counting.domain.StockCountNumber;
import reactor.core.publisher.Mono;

/** Which unit was missing at which count, and nobody has said what became of it. */
@FunctionalInterface
public interface MissingUnits {
    /** Certain only under the locks of the units' donations. Those that are not missing are not in it. */
    Mono<Map<ComponentId, StockCountNumber>> of(Collection<ComponentId> components);
}
