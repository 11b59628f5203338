package org.bloodstream.production.recall.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.recall.domain.ComponentRecallAnswered;
import org.bloodstream.production.recall.domain.Recall;
import reactor.core.publisher.Mono;

public interface Recalls {
    /** The recall that stands of this component, kept as it is until the transaction ends; empty when none does. */
    Mono<Recall> lock(ComponentId component);

    Mono<Void> answered(ComponentRecallAnswered event, Act act);
}
