package org.bloodstream.production.monitoring.domain;

import java.math.BigDecimal;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * How many of some units met their requirement.
 *
 * @param within of these
 */
public record Tested(int units, int within) {
    /** Of an interval that leaves out 5 % on either side: its lower end alone is exceeded with 95 % confidence. */
    private static final double BOTH_SIDES = 0.90;

    private static final WilsonScoreInterval WILSON = new WilsonScoreInterval();

    public Tested {
        if (within < 0 || within > units) throw new IllegalArgumentException("no more are within than were tested");
    }

    /** 0 to 1; 0 where none was tested. */
    public double share() {
        return units == 0 ? 0 : (double) within / units;
    }

    /** The lower bound of the share, with 95 % confidence (E. B. Wilson, 1927). */
    public double lowerBound() {
        return units == 0
                ? 0
                : Math.max(0, WILSON.createInterval(units, within, BOTH_SIDES).getLowerBound());
    }

    /** None that was tested fails nothing. */
    public boolean fails(BigDecimal required) {
        return units > 0 && BigDecimal.valueOf(within).compareTo(required.multiply(BigDecimal.valueOf(units))) < 0;
    }
}
