package org.bloodstream.production.monitoring.domain;

import java.math.BigDecimal;

/**
 * How many of some units met their requirement.
 *
 * @param within of these
 */
public record Tested(int units, int within) {
    /** One-sided, 95 %. */
    private static final double Z = 1.6449;

    public Tested {
        if (within < 0 || within > units) throw new IllegalArgumentException("no more are within than were tested");
    }

    /** 0 to 1; 0 where none was tested. */
    public double share() {
        return units == 0 ? 0 : (double) within / units;
    }

    /** The lower bound of the share, with 95 % confidence (E. B. Wilson, 1927). */
    public double lowerBound() {
        if (units == 0) return 0;
        double share = share();
        double z2 = Z * Z / units;
        double spread = Z * Math.sqrt(share * (1 - share) / units + z2 / (4 * units));
        return Math.max(0, (share + z2 / 2 - spread) / (1 + z2));
    }

    /** None that was tested fails nothing. */
    public boolean fails(BigDecimal required) {
        return units > 0 && BigDecimal.valueOf(within).compareTo(required.multiply(BigDecimal.valueOf(units))) < 0;
    }
}
