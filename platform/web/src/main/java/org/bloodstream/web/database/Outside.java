package org.bloodstream.web.database;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * The driver's work outside of the context of whoever asks for it. The driver wants nothing of it, and wherever it handles a message
 * Reactor would put the thread-locals of the context there and back: a twenty-fifth of a command's processor time.
 */
final class Outside {
    private Outside() {}

    static <T> Flux<T> all(Publisher<? extends T> work) {
        return Flux.<T>from(work).contextWrite(_ -> Context.empty());
    }

    static Mono<Void> done(Publisher<Void> work) {
        return Mono.from(work).contextWrite(_ -> Context.empty());
    }
}
