package org.bloodstream.production.orders.domain;

/** Where an order stands; it follows from its lines and units. */
public enum OrderStatus {
    PLACED,
    PART_ALLOCATED,
    ALLOCATED,
    PICKED,
    /** Something has left; the rest is on back-order. */
    PART_DESPATCHED,
    DESPATCHED,
    DELIVERED,
    CANCELLED;

    /** Whether anything can still be done for it by the blood service. */
    public boolean isOpen() {
        return switch (this) {
            case PLACED, PART_ALLOCATED, ALLOCATED, PICKED, PART_DESPATCHED -> true;
            case DESPATCHED, DELIVERED, CANCELLED -> false;
        };
    }
}
