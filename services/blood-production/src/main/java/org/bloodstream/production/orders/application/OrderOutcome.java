package org.bloodstream.production.orders.application;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.orders.domain.Order;

/** The answer to a command on an order. */
public sealed interface OrderOutcome {
    /** @param order as it stands now */
    record Done(Order order) implements OrderOutcome {}

    record Refused(List<? extends Objection> objections) implements OrderOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
