package org.bloodstream.production.orders.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;

/** The answer to a command on an order: what happens, or every objection. */
public sealed interface Decision<E extends OrderEvent> {
    record Taken<E extends OrderEvent>(E event) implements Decision<E> {}

    record Refused<E extends OrderEvent>(List<Objection> objections) implements Decision<E> {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** Taken when nothing stands against it. */
    static <E extends OrderEvent> Decision<E> of(E event, Stream<? extends Objection> objections) {
        var against = objections.<Objection>map(objection -> objection).toList();
        return against.isEmpty() ? new Taken<>(event) : new Refused<>(against);
    }
}
