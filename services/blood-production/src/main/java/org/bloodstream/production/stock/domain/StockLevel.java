package org.bloodstream.production.stock.domain;

import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;

/**
 * What must be here of one group: configuration of the blood service.
 *
 * @param minimum units
 * @param amberBelow days of cover
 * @param redBelow days of cover, not more than {@code amberBelow}
 * @param source where the figures come from; {@code [GK]} and {@code [D]} are not verified
 */
public record StockLevel(
        ComponentKind kind, BloodGroup group, int minimum, double amberBelow, double redBelow, String source) {
    public StockLevel {
        if (minimum < 0 || redBelow < 0 || amberBelow < redBelow)
            throw new IllegalArgumentException("a level is not negative, and red begins below amber");
        if (source.isBlank()) throw new IllegalArgumentException("a level has a source");
    }
}
