package org.bloodstream.journal;

import reactor.core.publisher.Mono;

/**
 * The effect of one event on this service's own tables.
 *
 * <p>Runs in the transaction that also stores the position, so the effect is exactly once. An error of kind
 * {@link UnappliableEventException} (or one that stays after the retries) parks the event with its reason.
 */
@FunctionalInterface
public interface Projection {
    Mono<Void> apply(JournalEvent event);

    /** Empties the projection's tables before a rebuild. Not needed when applying an event twice changes nothing. */
    default Mono<Void> reset() {
        return Mono.empty();
    }
}
