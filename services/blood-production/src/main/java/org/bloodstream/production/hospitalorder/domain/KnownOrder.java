package org.bloodstream.production.hospitalorder.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderObjection.OrderClosed;
import org.bloodstream.production.orders.domain.OrderStatus;

/**
 * What has been made of a hospital's order so far.
 *
 * @param order empty while none was made of it
 * @param cancelled whether the hospital has ended it, by its system or in the portal
 * @param closed whether an officer has ended it without an order, having spoken with the hospital
 * @param waits whether somebody has to look at it
 */
public record KnownOrder(
        UUID hospitalOrder, Optional<OrderNumber> order, boolean cancelled, boolean closed, boolean waits) {

    /** What a message that orders once more, and alike, comes to. */
    public Again again() {
        if (cancelled) return new Again.Refuse(HospitalOrderObjection.CANCELLED_BEFORE);
        // What was agreed on the telephone may be an order under another number: this one would be the second.
        if (closed) return new Again.Refuse(HospitalOrderObjection.CLOSED_BEFORE);
        return order.<Again>map(Again.Same::new).orElseGet(Again.PlaceNow::new);
    }

    public sealed interface Again {
        /** Told once more, and no second order. */
        record Same(OrderNumber order) implements Again {}

        /** It could not be taken before. */
        record PlaceNow() implements Again {}

        record Refuse(Objection why) implements Again {}
    }

    /** Whether an order that is not cancelled by this message was by somebody before, so that the hospital has what it wants. */
    public static boolean isCancelledAlready(List<? extends Objection> objections) {
        return objections.contains(new OrderClosed(OrderStatus.CANCELLED));
    }
}
