package org.bloodstream.exchange.outbound;

import org.bloodstream.exchange.ledger.Outgoing;
import reactor.core.publisher.Mono;

/** Carries one message to one peer. It never fails: what goes wrong is a {@link Delivery} too. */
interface Transport {
    Mono<Delivery> deliver(Outgoing message);

    default void close() {}
}
