package org.bloodstream.journal;

import reactor.core.publisher.Mono;

/** Rebuilding what was derived, and publishing again what was lost. */
public interface Replay {

    /**
     * Rebuilds a projection: calls {@link Projection#reset()} and forgets the positions in one transaction; every
     * replica then reads the topics from their beginning. Waiting parked events are given up, since they come again.
     */
    Mono<Void> rebuild(String subscription);

    /**
     * Publishes this service's events again from a publication number on; who has already applied them is not affected. New
     * events follow when those are through. Fails with {@link NotPublishedYetException} beyond the last published number.
     *
     * @param fromNumber 1 or more
     * @param reason kept for ever; no personal data
     * @param actor who decided
     * @return the last number of those that are published again; the relay does it from now on
     */
    Mono<Long> republish(long fromNumber, String reason, String actor);
}
