package org.bloodstream.donors.eligibility.domain;

import java.util.stream.Stream;

/** Section 4.1: platelet count before plateletpheresis, plasma protein once a year. */
final class ApheresisRules implements SelectionRules {
    @Override
    public Stream<Finding> findings(SelectionCase given) {
        return Stream.concat(platelets(given), protein(given));
    }

    private static Stream<Finding> platelets(SelectionCase given) {
        if (!Limit.PLATELET_COUNT.concerns(given.attendance().donation())) return Stream.empty();
        var limit = given.limit(Limit.PLATELET_COUNT);
        var count = given.attendance().measurements().platelets();
        if (count == null)
            return Stream.of(limit.notMeasured(
                    "platelet-count-not-measured", "We count your platelets before you give platelets."));
        return count < limit.value() ? Stream.of(untilBetter(limit)) : Stream.empty();
    }

    private static Stream<Finding> protein(SelectionCase given) {
        if (!Limit.PLASMA_PROTEIN_G_PER_L.concerns(given.attendance().donation())) return Stream.empty();
        var limit = given.limit(Limit.PLASMA_PROTEIN_G_PER_L);
        var holds = given.limit(Limit.PLASMA_PROTEIN_HOLDS_MONTHS);
        var protein = given.attendance().measurements().plasmaProtein();
        if (protein == null || !given.today().isBefore(protein.takenOn().plusMonths(holds.value())))
            return Stream.of(untilBetter(holds));
        return protein.gPerL() < limit.value() ? Stream.of(untilBetter(limit)) : Stream.empty();
    }

    private static Finding untilBetter(SelectionLimit limit) {
        return limit.because(Effect.DEFER).until(new Return.WhenItEnds());
    }
}
