package org.bloodstream.production.orders.domain;

/** How pressing an order is. It decides what is offered, never what is safe. */
public enum Urgency {
    ROUTINE,
    URGENT,
    EMERGENCY
}
