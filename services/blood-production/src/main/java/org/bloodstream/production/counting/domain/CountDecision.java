package org.bloodstream.production.counting.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;

/** The answer to a command on a stock count: what happens, or every objection. */
public sealed interface CountDecision<R> {
    record Taken<R>(R result) implements CountDecision<R> {}

    record Refused<R>(List<? extends Objection> objections) implements CountDecision<R> {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** Taken when nothing stands against it. */
    static <R> CountDecision<R> of(R result, Stream<? extends Objection> objections) {
        var against = objections.toList();
        return against.isEmpty() ? new Taken<>(result) : new Refused<>(against);
    }
}
