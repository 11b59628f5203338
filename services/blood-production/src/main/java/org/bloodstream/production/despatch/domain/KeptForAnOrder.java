package org.bloodstream.production.despatch.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.production.orders.domain.OrderNumber;

/** The component is allocated: it leaves with its order, or is taken out of it first. */
public record KeptForAnOrder(OrderNumber order) implements Objection {
    @Override
    public String code() {
        return "kept-for-an-order";
    }

    @Override
    public String message() {
        return "The component is kept for %s: take it out of that order first.".formatted(order);
    }
}
