package org.bloodstream.production.returns.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;

/** The answer to a command on a return: what happens, or every objection. */
public sealed interface ReturnDecision<E extends ReturnEvent> {
    record Taken<E extends ReturnEvent>(E event) implements ReturnDecision<E> {}

    record Refused<E extends ReturnEvent>(List<Objection> objections) implements ReturnDecision<E> {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** Taken when nothing stands against it. */
    static <E extends ReturnEvent> ReturnDecision<E> of(E event, Stream<? extends Objection> objections) {
        var against = objections.<Objection>map(objection -> objection).toList();
        return against.isEmpty() ? new Taken<>(event) : new Refused<>(against);
    }
}
