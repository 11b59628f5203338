package org.bloodstream.production.orders.domain;

import org.bloodstream.blood.Objection;

/** The component is allocated: it leaves with its order as it is, or is taken out of it first. */
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
