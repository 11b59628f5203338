package org.bloodstream.donors.eligibility.domain;

import java.util.stream.Stream;

/** Every deferral that holds, also one that the next health check asks again. */
final class DeferralOnRecordRules implements SelectionRules {
    @Override
    public Stream<Finding> findings(SelectionCase given) {
        var attendance = given.attendance();
        return given.donor().deferrals().stream()
                .filter(earlier -> earlier.holds(attendance.donation(), attendance.at()))
                .map(EarlierDeferral::finding);
    }
}
