package org.bloodstream.laboratory.holding.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.laboratory.holding.domain.Despatched;
import org.bloodstream.laboratory.holding.domain.Holding;
import org.bloodstream.laboratory.holding.domain.HoldingEvent;
import reactor.core.publisher.Mono;

/** Components in the hospital laboratory. */
public interface Components {
    /** Empty when the blood service never despatched it. */
    Mono<Despatched> despatched(ComponentId component);

    Mono<Holding> holding(ComponentId component);

    /** Publishes the event and keeps the holding that it makes. */
    Mono<Void> add(HoldingEvent event, Act act);
}
