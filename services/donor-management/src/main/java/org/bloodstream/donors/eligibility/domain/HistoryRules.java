package org.bloodstream.donors.eligibility.domain;

import java.util.stream.Stream;

/** Section 4.2: intervals since every earlier donation, and rolling maxima. */
final class HistoryRules implements SelectionRules {
    @Override
    public Stream<Finding> findings(SelectionCase given) {
        return Stream.concat(
                given.donor().donations().stream().flatMap(past -> tooSoon(given, past)),
                given.policy().maxima().stream()
                        .filter(maximum -> maximum.concerns(
                                given.attendance().donation(), given.donor().sex()))
                        .flatMap(maximum -> maximum.findings(given.donor().donations(), given.attendance())));
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
