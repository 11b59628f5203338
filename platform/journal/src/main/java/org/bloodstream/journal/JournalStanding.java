package org.bloodstream.journal;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** How far this service's journal has been published. */
public interface JournalStanding {

    Mono<Standing> now();

    /**
     * @param service this service's name, the {@code ce_source} of its events
     * @param published the last publication number that the broker has acknowledged
     * @param unpublished committed events that the broker has not acknowledged yet
     * @param lastSeal absent while nothing was ever sealed
     * @param relaying whether this very replica is the one that relays
     */
    record Standing(
            String service,
            long published,
            long unpublished,
            @Nullable Seal lastSeal,
            boolean relaying) {}
}
