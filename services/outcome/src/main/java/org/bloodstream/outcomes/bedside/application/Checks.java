package org.bloodstream.outcomes.bedside.application;

import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** The checks on record. */
public interface Checks {
    Mono<Void> add(Act act, BedsideChecked checked);

    /** What the check saw; empty when there is no such check of this pack. */
    Mono<BedsideChecked> find(ComponentId component, UUID check);
}
