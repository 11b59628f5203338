package org.bloodstream.records.requests.domain;

import org.bloodstream.blood.Objection;

/** The order is on file already: an order is never silently replaced by another of the same number. */
public record OrderNumberInUse(OrderNumber order) implements Objection {
    @Override
    public String code() {
        return "order-number-in-use";
    }

    @Override
    public String message() {
        return "An order with this number is on file already. Give a new order a new number.";
    }
}
