package org.bloodstream.production.component.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * What was measured of a unit.
 *
 * @param value in the unit of the measurement; from 0 to 99999, up to three decimals
 */
public record Measured(Measurement measurement, BigDecimal value) {
    private static final BigDecimal MOST = BigDecimal.valueOf(99_999);

    /** @throws IllegalArgumentException when the value is none that can be measured */
    public Measured {
        if (!isMeasurable(value)) throw new IllegalArgumentException("a value is 0 to 99999, up to three decimals");
    }

    public static Measured volume(int millilitres) {
        return new Measured(Measurement.VOLUME, BigDecimal.valueOf(millilitres));
    }

    /** In hours, of which a part of a thousandth counts as one: a second after its limit is after it. */
    public static Measured timeToSeparation(Duration time) {
        var hours = BigDecimal.valueOf(Math.max(0, time.toMillis()))
                .divide(BigDecimal.valueOf(Duration.ofHours(1).toMillis()), 3, RoundingMode.CEILING);
        return new Measured(Measurement.TIME_TO_SEPARATION, hours.min(MOST));
    }

    public static boolean isMeasurable(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(MOST) <= 0 && value.scale() <= 3;
    }
}
