package org.bloodstream.exchange.mllp;

import reactor.core.publisher.Flux;

/** Takes a frame in; what it emits goes back on the same connection, each as a message of its own. */
@FunctionalInterface
public interface Receiving {
    Flux<String> receive(MllpFrame frame);
}
