package org.bloodstream.donors.eligibility.domain;

import java.util.stream.Stream;

/**
 * What deferred before defers today too, until its day has come or a clinician ends it (section 4.3: the latest end
 * counts). The one that today's answers can overrule lasts until it ends and is asked or measured again.
 */
final class EarlierDeferralRules implements SelectionRules {
    @Override
    public Stream<Finding> findings(SelectionCase given) {
        var attendance = given.attendance();
        return given.donor().deferrals().stream()
                .filter(earlier -> earlier.holds(attendance.donation(), attendance.at()))
                .filter(earlier ->
                        !AskedAgain.judges(given.policy(), given.donor().sex(), attendance, earlier))
                .map(EarlierDeferral::finding);
    }
}
