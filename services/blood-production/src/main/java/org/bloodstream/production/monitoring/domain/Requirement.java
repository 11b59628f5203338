package org.bloodstream.production.monitoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What the plan asks of one measure of a component. Values are in the measure's unit.
 *
 * @param least included
 * @param most included
 * @param below not included
 * @param share of the tested units that must meet it, 0 to 1
 * @param samples at least so many a month and site
 * @param percent of the units made in a month at a site, 0 to 100; the greater of the two counts
 */
public record Requirement(
        Measure measure,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<BigDecimal> below,
        BigDecimal share,
        int samples,
        BigDecimal percent) {

    /** Whether a value is within its limits. */
    public boolean isMetBy(BigDecimal value) {
        return least.filter(limit -> value.compareTo(limit) < 0).isEmpty()
                && most.filter(limit -> value.compareTo(limit) > 0).isEmpty()
                && below.filter(limit -> value.compareTo(limit) >= 0).isEmpty();
    }

    /** How many samples a month with so many units needs; none where nothing was made, never more than there are. */
    public int samplesOf(int made) {
        int ofAll = percent.multiply(BigDecimal.valueOf(made))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
                .intValueExact();
        return Math.min(made, Math.max(samples, ofAll));
    }
}
