package org.bloodstream.production.process.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.jspecify.annotations.Nullable;

/**
 * Which values of one measurement a component has, in the measurement's unit, both ends included. With no end, it may be measured
 * and is not judged.
 */
public record ValueLimits(
        ProductDescriptionCode product,
        Measurement measurement,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {

    /** @throws IllegalArgumentException when the ends are not in order */
    public ValueLimits {
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0)
            throw new IllegalArgumentException("limits run from low to high");
    }

    /** Empty when the value is within. */
    public Optional<OutsideLimits> judge(BigDecimal value) {
        boolean low = minimum != null && value.compareTo(minimum) < 0;
        boolean high = maximum != null && value.compareTo(maximum) > 0;
        return low || high ? Optional.of(new OutsideLimits(measurement, value, minimum, maximum)) : Optional.empty();
    }
}
