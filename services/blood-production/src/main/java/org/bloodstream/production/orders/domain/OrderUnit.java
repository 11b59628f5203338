package org.bloodstream.production.orders.domain;

import org.bloodstream.production.packing.domain.Consignment;
import org.jspecify.annotations.Nullable;

/**
 * A unit that answers a line.
 *
 * @param line of the order
 * @param consignment what it travels in; absent before it is packed, and in orders from before packing was recorded
 */
public record OrderUnit(int line, Stage stage, @Nullable Consignment consignment) {
    /** How far it has come, in this order and never back. */
    public enum Stage {
        ALLOCATED,
        PICKED,
        PACKED,
        DESPATCHED,
        DELIVERED
    }

    OrderUnit(int line, Stage stage) {
        this(line, stage, null);
    }

    /** Whether it is still with the blood service. */
    public boolean isHere() {
        return switch (stage) {
            case ALLOCATED, PICKED, PACKED -> true;
            case DESPATCHED, DELIVERED -> false;
        };
    }

    /** Whether it has been taken off the shelf, and has not left. */
    boolean isPicked() {
        return stage == Stage.PICKED || stage == Stage.PACKED;
    }

    OrderUnit at(Stage reached) {
        return new OrderUnit(line, reached, consignment);
    }

    OrderUnit packed(Consignment into) {
        return new OrderUnit(line, Stage.PACKED, into);
    }
}
