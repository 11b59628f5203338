package org.bloodstream.donors.sessions.application;

import java.util.UUID;
import org.bloodstream.donors.sessions.domain.VenueAdded;
import org.bloodstream.donors.sessions.domain.VenueEvent.VenueChanged;
import org.bloodstream.donors.sessions.domain.VenueEvent.VenueRetired;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where sessions are held. */
public interface Venues {
    /** False when a venue of that name is known in that district; then nothing was added. */
    Mono<Boolean> add(VenueAdded event, Act act);

    /** False when another venue of that name is known in that district; then nothing was changed. */
    Mono<Boolean> change(VenueChanged event, Act act);

    Mono<Void> retire(VenueRetired event, Act act);

    /** As it is; empty when there is no such venue, or it was retired. */
    Mono<VenueAdded> find(UUID venue);

    /** How many sessions are planned or open there. */
    Mono<Long> sessionsToCome(UUID venue);

    /** Until the transaction ends nobody else plans there; empty when there is no such venue, or it was retired. */
    Mono<UUID> lock(UUID venue);

    /** By name; without those that were retired. */
    Flux<VenueAdded> all();
}
