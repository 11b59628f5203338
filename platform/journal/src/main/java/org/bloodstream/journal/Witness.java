package org.bloodstream.journal;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Seals of other services that this one has kept: with {@code bloodstream.journal.witness=true}. */
public interface Witness {

    /** All seals of a service as they were seen, by batch; a batch that was seen with two hashes comes twice. */
    Flux<Seal> seals(String service);

    /** The first batch of a service that was seen with another hash or does not build on the one before; empty when none. */
    Mono<Long> firstContradiction(String service);
}
