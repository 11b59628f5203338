package org.bloodstream.donors.sessions.application;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.OpeningHours;
import org.bloodstream.donors.sessions.domain.SessionEvent;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sessions, and the locks that put whatever happens in one of them into an order. */
public interface Sessions {
    /** Until the transaction ends nobody else books into them or changes them. Locked in one order, so that nobody waits in a ring. */
    Mono<Void> lock(Set<UUID> sessions);

    /** Empty when there is no such session. */
    Mono<KnownSession> find(UUID session);

    /** Of those that are not cancelled. */
    Flux<OpeningHours> hoursAt(UUID venue, LocalDate day);

    Mono<Void> add(KnownSession planned, SessionEvent event, Act act);

    Mono<Void> change(KnownSession after, SessionEvent event, Act act);
}
