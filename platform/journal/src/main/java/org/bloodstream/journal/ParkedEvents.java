package org.bloodstream.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Events that could not be applied, and the later events of the same subjects that wait behind them. */
public interface ParkedEvents {

    /** All waiting events, oldest publication first within a source. */
    Flux<ParkedEvent> waiting();

    /**
     * Applies the line of the event's subject in order, from its first waiting event on, until it is empty or one fails
     * again. Fails with {@link NoSuchParkedEventException} when the event does not wait (any more).
     */
    Mono<Retried> retry(UUID id);

    /**
     * Gives the event up for good: it will not be applied. The rest of its line follows at once. Only the first event of
     * a line can be resolved (otherwise {@link NotFirstInLineException}), since the others only wait for it.
     *
     * @param reason why this is right, kept for ever; no personal data
     * @param actor who decided
     */
    Mono<Retried> resolve(UUID id, String reason, String actor);

    /**
     * What became of a line.
     *
     * @param applied how many events were applied
     * @param waiting the event at which it stopped again; absent when the line is empty
     */
    record Retried(int applied, @Nullable ParkedEvent waiting) {}
}
