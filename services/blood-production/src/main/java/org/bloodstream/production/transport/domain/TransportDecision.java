package org.bloodstream.production.transport.domain;

import java.util.List;
import java.util.stream.Stream;

/** The answer to a command on a box: what happens, or every objection. */
public sealed interface TransportDecision<E extends TransportEvent> {
    record Taken<E extends TransportEvent>(E event) implements TransportDecision<E> {}

    record Refused<E extends TransportEvent>(List<TransportObjection> objections) implements TransportDecision<E> {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** Taken when nothing stands against it. */
    static <E extends TransportEvent> TransportDecision<E> of(
            E event, Stream<? extends TransportObjection> objections) {
        var against = objections.<TransportObjection>map(objection -> objection).toList();
        return against.isEmpty() ? new Taken<>(event) : new Refused<>(against);
    }
}
