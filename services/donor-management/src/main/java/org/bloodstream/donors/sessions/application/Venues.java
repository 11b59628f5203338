package org.bloodstream.donors.sessions.application;

import java.util.UUID;
import org.bloodstream.donors.sessions.domain.VenueAdded;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where sessions are held. */
public interface Venues {
    /** False when a venue of that name is known in that district; then nothing was added. */
    Mono<Boolean> add(VenueAdded event, Act act);

    /** Until the transaction ends nobody else plans there; empty when there is no such venue. */
    Mono<UUID> lock(UUID venue);

    /** By name. */
    Flux<VenueAdded> all();
}
