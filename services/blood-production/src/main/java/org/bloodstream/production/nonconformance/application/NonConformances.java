package org.bloodstream.production.nonconformance.application;

import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.nonconformance.domain.NonConformance;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent;
import org.bloodstream.production.nonconformance.domain.NonConformanceNumber;
import reactor.core.publisher.Mono;

/** Every non-conformance that was ever opened. */
public interface NonConformances {
    /** One that nobody had. */
    Mono<NonConformanceNumber> next();

    Mono<Versioned<NonConformance>> find(NonConformanceNumber number);

    /**
     * Appends the event and keeps the rows in step.
     *
     * @param version the one that the event creates
     * @param words of whoever did it; they stay in this service's own table
     */
    Mono<Void> append(NonConformanceEvent event, long version, String words, Act act);
}
