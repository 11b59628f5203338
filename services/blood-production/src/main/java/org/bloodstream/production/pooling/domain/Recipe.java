package org.bloodstream.production.pooling.domain;

import org.bloodstream.blood.component.ComponentSpecification;

/**
 * What packs of one component are pooled into.
 *
 * @param size packs in a pool
 */
public record Recipe(ComponentSpecification result, int size) {

    /** mL as the result takes it, where nothing was measured yet. */
    int assumed(int sumMl) {
        var range = result.volume();
        return range == null ? sumMl : Math.clamp(sumMl, range.min(), range.max());
    }
}
