package org.bloodstream.production.orders.domain;

/**
 * A unit that answers a line.
 *
 * @param line of the order
 */
public record OrderUnit(int line, Stage stage) {
    /** How far it has come, in this order and never back. */
    public enum Stage {
        ALLOCATED,
        PICKED,
        DESPATCHED,
        DELIVERED
    }

    /** Whether it is still with the blood service. */
    public boolean isHere() {
        return stage == Stage.ALLOCATED || stage == Stage.PICKED;
    }

    OrderUnit at(Stage reached) {
        return new OrderUnit(line, reached);
    }
}
