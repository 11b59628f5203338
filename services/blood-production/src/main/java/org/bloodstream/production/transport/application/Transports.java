package org.bloodstream.production.transport.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.TransportBox;
import org.bloodstream.production.transport.domain.TransportEvent;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyClosed;
import org.bloodstream.production.transport.domain.TransportNumber;
import reactor.core.publisher.Mono;

/** Every journey of a box. */
public interface Transports {
    /** Each given once, over all replicas. */
    Mono<TransportNumber> next();

    /** Kept from every other command until the transaction ends. Empty when there is none. */
    Mono<Versioned<TransportBox>> lock(TransportNumber transport);

    /** The journeys that this box is on; one at most, unless something is wrong. */
    Mono<List<TransportNumber>> onItsWay(BoxLabel box);

    /** Which of these are on their way, and with what. */
    Mono<Map<DonationNumber, TransportNumber>> onTheirWay(Collection<DonationNumber> donations);

    /**
     * Appends the event and keeps the rows in step.
     *
     * @param version the one that the event creates
     */
    Mono<Void> append(TransportEvent event, long version, Act act);

    /** @param words how whoever closes knows; they stay in this service's own table */
    Mono<Void> close(TransportDiscrepancyClosed event, String words, long version, Act act);
}
