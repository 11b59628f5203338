package org.bloodstream.production.transfer.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;

/** The answer to a command on a transfer: what happens, or every objection. */
public sealed interface TransferDecision<E extends TransferEvent> {
    record Taken<E extends TransferEvent>(E event) implements TransferDecision<E> {}

    record Refused<E extends TransferEvent>(List<Objection> objections) implements TransferDecision<E> {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** Taken when nothing stands against it. */
    static <E extends TransferEvent> TransferDecision<E> of(E event, Stream<? extends Objection> objections) {
        var against = objections.<Objection>map(objection -> objection).toList();
        return against.isEmpty() ? new Taken<>(event) : new Refused<>(against);
    }
}
