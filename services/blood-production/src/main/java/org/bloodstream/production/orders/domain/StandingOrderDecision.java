package org.bloodstream.production.orders.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;

/** The answer to a command on a standing order: what happens, or every objection. */
public sealed interface StandingOrderDecision {
    record Taken(StandingOrderEvent event) implements StandingOrderDecision {}

    record Refused(List<Objection> objections) implements StandingOrderDecision {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** Taken when nothing stands against it. */
    static StandingOrderDecision of(StandingOrderEvent event, Stream<? extends Objection> objections) {
        var against = objections.<Objection>map(objection -> objection).toList();
        return against.isEmpty() ? new Taken(event) : new Refused(against);
    }
}
