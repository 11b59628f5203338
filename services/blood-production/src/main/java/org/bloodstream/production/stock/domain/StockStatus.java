package org.bloodstream.production.stock.domain;

/** What may be done with what stands here (06_component_specs.md, section 6.6). */
public enum StockStatus {
    /** Made, and not released yet. */
    IN_QUARANTINE,
    AVAILABLE,
    /** Kept for an order. */
    ALLOCATED,
    ON_HOLD,
    /** Still here, and good for nothing. */
    EXPIRED
}
