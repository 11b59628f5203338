package org.bloodstream.donors.eligibility.domain;

import java.util.stream.Stream;

/** Section 4.2: intervals since every earlier donation. */
final class IntervalRules implements SelectionRules {
    @Override
    public Stream<Finding> findings(SelectionCase given) {
        return given.donor().donations().stream().flatMap(past -> tooSoon(given, past));
    }

    private static Stream<Finding> tooSoon(SelectionCase given, PastDonation past) {
        var next = given.attendance();
        var interval = given.policy()
                .interval(past.type(), next.donation(), given.donor().sex());
        var end = interval.span().after(new Happened.At(past.at().toInstant()), next.at());
        return end.hasCome(next.at())
                ? Stream.empty()
                : Stream.of(Finding.of(
                                interval.id(), "interval-too-short", Effect.DEFER, interval.words(), interval.source())
                        .until(end));
    }
}
