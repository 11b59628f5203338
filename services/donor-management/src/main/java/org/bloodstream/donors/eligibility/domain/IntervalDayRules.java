package org.bloodstream.donors.eligibility.domain;

import java.util.stream.Stream;

/** Section 4.2: intervals by whole days, as a booking counts them. */
final class IntervalDayRules implements SelectionRules {
    @Override
    public Stream<Finding> findings(SelectionCase given) {
        return given.donor().donations().stream()
                .map(past -> NextDonation.after(
                        given.policy(),
                        past.type(),
                        given.attendance().donation(),
                        given.donor().sex(),
                        past.at().toLocalDate()))
                .filter(next -> next.from().isAfter(given.today()))
                .map(next -> Finding.of(next.rule(), "interval-too-short", Effect.DEFER, next.words(), next.source())
                        .until(new Return.OnDay(next.from())));
    }
}
