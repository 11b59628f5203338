package org.bloodstream.production.batch.domain;

import java.math.BigDecimal;

/**
 * A control sample of a batch. Values are in the assay's own unit, as a ratio of signal to cutoff.
 *
 * @param low the least value that is within limits
 * @param high the greatest one
 */
public record Control(String name, BigDecimal value, BigDecimal low, BigDecimal high) {
    public Control {
        if (low.compareTo(high) > 0) throw new IllegalArgumentException("limits of a control are in their order");
    }

    public boolean withinLimits() {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }
}
