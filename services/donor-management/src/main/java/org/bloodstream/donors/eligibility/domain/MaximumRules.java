package org.bloodstream.donors.eligibility.domain;

import java.util.stream.Stream;

/** Section 4.2: rolling maxima. */
final class MaximumRules implements SelectionRules {
    @Override
    public Stream<Finding> findings(SelectionCase given) {
        return given.policy().maxima().stream()
                .filter(maximum -> maximum.concerns(
                        given.attendance().donation(), given.donor().sex()))
                .flatMap(maximum -> maximum.findings(given.donor().donations(), given.attendance()));
    }
}
