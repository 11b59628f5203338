package org.bloodstream.production.counting.domain;

import org.bloodstream.blood.isbt128.ComponentId;

/** A pack in which the shelf is not as the record says. */
public record StockDiscrepancy(ComponentId component, Finding kind) {}
