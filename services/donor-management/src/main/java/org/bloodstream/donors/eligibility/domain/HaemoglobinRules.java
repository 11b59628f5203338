package org.bloodstream.donors.eligibility.domain;

import java.util.stream.Stream;

/** Section 4.1, haemoglobin by sample, sex and donation; how long a low one defers says the rule for it (D060). */
final class HaemoglobinRules implements SelectionRules {
    @Override
    public Stream<Finding> findings(SelectionCase given) {
        var measured = given.attendance().measurements().haemoglobin();
        if (measured == null)
            return Stream.of(given.limit(Limit.HAEMOGLOBIN_CAPILLARY_G_PER_L)
                    .notMeasured("haemoglobin-not-measured", "We measure your haemoglobin before you give."));
        var limit = given.limit(
                switch (measured.sample()) {
                    case CAPILLARY -> Limit.HAEMOGLOBIN_CAPILLARY_G_PER_L;
                    case VENOUS -> Limit.HAEMOGLOBIN_VENOUS_G_PER_L;
                });
        return measured.gPerL() < limit.value() ? low(limit, given) : Stream.empty();
    }

    private static Stream<Finding> low(SelectionLimit limit, SelectionCase given) {
        var rule = given.policy()
                .lowHaemoglobin()
                .finding(new Happened.OnDay(given.today()), given.attendance().at());
        var end = rule.until();
        return Stream.of(limit.because(Effect.DEFER).until(end == null ? new Return.WhenItEnds() : end), rule);
    }
}
