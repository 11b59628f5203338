package org.bloodstream.donors.numbers.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.numbers.domain.Balance;
import org.bloodstream.donors.numbers.domain.NumberRange;
import org.bloodstream.donors.numbers.domain.NumberState;

/** Numbers issued to a session against what became of them. */
record Reconciliation(
        UUID session,
        boolean balanced,
        int issued,
        int collected,
        int incomplete,
        int voided,
        int returned,
        int explained,
        List<DonationNumber> inProgress,
        List<DonationNumber> unaccounted,
        List<AllottedRange> ranges,
        List<Explained> explanations) {

    static Reconciliation of(UUID session, Balance balance, List<AllottedRange> ranges, List<Explained> explanations) {
        return new Reconciliation(
                session,
                balance.isBalanced(),
                balance.issued(),
                balance.count(NumberState.COLLECTED),
                balance.count(NumberState.INCOMPLETE),
                balance.count(NumberState.VOIDED),
                balance.count(NumberState.RETURNED),
                balance.count(NumberState.EXPLAINED),
                balance.in(NumberState.STARTED),
                balance.in(NumberState.ISSUED),
                ranges,
                explanations);
    }

    record AllottedRange(UUID range, UUID session, FacilityNumber facility, int year, int from, int to, int numbers) {
        static AllottedRange of(NumberRange range) {
            var run = range.run();
            return new AllottedRange(
                    range.range(), range.session(), run.facility(), run.year(), run.from(), run.to(), range.size());
        }
    }

    record Explained(DonationNumber donation, String words, Actor by, Instant at) {}
}
