package org.bloodstream.donors.eligibility.domain;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Section 4.1, weight. */
final class WeightRules implements SelectionRules {
    @Override
    public Stream<Finding> findings(SelectionCase given) {
        var minimum = given.limit(Limit.MINIMUM_WEIGHT_KG);
        var maximum = given.limit(Limit.MAXIMUM_WEIGHT_KG);
        var weight = given.attendance().measurements().weightKg();
        if (weight == null)
            return Stream.of(minimum.notMeasured("weight-not-known", "We need to know your weight first."));
        if (weight.compareTo(BigDecimal.valueOf(minimum.value())) < 0)
            return Stream.of(minimum.because(Effect.DEFER).until(new Return.WhenItEnds()));
        return weight.compareTo(BigDecimal.valueOf(maximum.value())) > 0
                ? Stream.of(maximum.because(Effect.REFER))
                : Stream.empty();
    }
}
