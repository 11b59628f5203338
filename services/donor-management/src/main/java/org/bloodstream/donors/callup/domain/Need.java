package org.bloodstream.donors.callup.domain;

import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;

/**
 * What is in hand against what should be.
 *
 * @param inHand units released and not yet despatched, held or expired
 * @param minimum units
 */
public record Need(ComponentKind kind, BloodGroup group, int inHand, int minimum) {
    /** Units below the minimum. */
    public int shortBy() {
        return Math.max(0, minimum - inHand);
    }

    /** The share of the minimum that is missing, 0 to 1. */
    double missing() {
        return (double) shortBy() / minimum;
    }
}
