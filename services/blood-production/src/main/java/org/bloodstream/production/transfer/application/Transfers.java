package org.bloodstream.production.transfer.application;

import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.transfer.domain.Transfer;
import org.bloodstream.production.transfer.domain.TransferEvent;
import org.bloodstream.production.transfer.domain.TransferNumber;
import reactor.core.publisher.Mono;

/** What hospitals pass on. */
public interface Transfers {
    /** Each given once; gaps do not matter. */
    Mono<TransferNumber> next();

    /** For looking only. Empty when there is none. */
    Mono<Versioned<Transfer>> find(TransferNumber number);

    /** Kept from every other command until the transaction ends; empty when there is none. The unit's donation is locked first. */
    Mono<Versioned<Transfer>> lock(TransferNumber number);

    /**
     * Appends the event and keeps the rows in step.
     *
     * @param version the one that the event creates
     */
    Mono<Void> append(TransferEvent event, long version, Act act);
}
