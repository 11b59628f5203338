package org.bloodstream.laboratory.testing.domain;

import java.math.BigDecimal;

/**
 * A control sample as it was read, in the assay's own unit. Whether one of a batch is within its limits is for blood-production to say.
 *
 * @param low the least value within limits
 * @param high the greatest one, not below {@code low}
 */
public record ControlReading(String name, BigDecimal value, BigDecimal low, BigDecimal high) {
    public ControlReading {
        if (low.compareTo(high) > 0) throw new IllegalArgumentException("limits of a control are in their order");
    }

    boolean withinLimits() {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }
}
