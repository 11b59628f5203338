package org.bloodstream.production.returns.application;

import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.returns.domain.HospitalReturn;
import org.bloodstream.production.returns.domain.ReturnEvent;
import org.bloodstream.production.returns.domain.ReturnNumber;
import reactor.core.publisher.Mono;

/** What hospitals give back. */
public interface Returns {
    /** Each given once; gaps do not matter. */
    Mono<ReturnNumber> next();

    /** For looking only. Empty when there is none. */
    Mono<Versioned<HospitalReturn>> find(ReturnNumber number);

    /** Kept from every other command until the transaction ends; empty when there is none. The unit's donation is locked first. */
    Mono<Versioned<HospitalReturn>> lock(ReturnNumber number);

    /**
     * Appends the event and keeps the rows in step.
     *
     * @param version the one that the event creates
     */
    Mono<Void> append(ReturnEvent event, long version, Act act);
}
