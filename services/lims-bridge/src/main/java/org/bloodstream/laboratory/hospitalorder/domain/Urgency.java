package org.bloodstream.laboratory.hospitalorder.domain;

/** How pressing an order is. */
public enum Urgency {
    ROUTINE,
    URGENT,
    EMERGENCY
}
