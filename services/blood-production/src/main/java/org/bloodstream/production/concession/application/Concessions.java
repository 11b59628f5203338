package org.bloodstream.production.concession.application;

import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.concession.domain.Concession;
import org.bloodstream.production.concession.domain.ConcessionEvent;
import org.bloodstream.production.history.Versioned;
import reactor.core.publisher.Mono;

/** Every concession that was ever proposed. */
public interface Concessions {
    Mono<Versioned<Concession>> find(UUID concession);

    /** Whether one of this unit waits for the second person. */
    Mono<Boolean> anyWaits(ComponentId component);

    /**
     * Appends the event and keeps the rows in step.
     *
     * @param version the one that the event creates
     * @param words why; they stay in this service's own table
     */
    Mono<Void> append(ConcessionEvent event, long version, String words, Act act);
}
