package org.bloodstream.production.material.domain;

import java.util.List;
import java.util.stream.Stream;

/** The answer to a command: what happens, or every objection. */
public sealed interface MaterialDecision<E> {
    record Taken<E>(E event) implements MaterialDecision<E> {}

    record Refused<E>(List<MaterialObjection> objections) implements MaterialDecision<E> {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** Taken when nothing stands against it. */
    static <E> MaterialDecision<E> of(E event, Stream<? extends MaterialObjection> objections) {
        var against = objections.<MaterialObjection>map(objection -> objection).toList();
        return against.isEmpty() ? new Taken<>(event) : new Refused<>(against);
    }
}
