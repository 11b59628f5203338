package org.bloodstream.journal;

import reactor.core.publisher.Mono;

/** Rebuilding what was derived, and publishing again what was lost. */
public interface Replay {

    /**
     * Rebuilds a projection: calls {@link Projection#reset()} and forgets the positions in one transaction; every
     * replica then reads the topics from their beginning. Waiting parked events are given up, since they come again.
     */
    Mono<Void> rebuild(String subscription);

    /** Publishes this service's events again from a publication number on; who has already applied them is not affected. */
    Mono<Void> republish(long fromNumber);
}
