package org.bloodstream.production.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.Designation;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.DonationKind;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.RhDStanding;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.web.problem.Problem.Reason;
import org.bloodstream.web.problem.Reasons;

/**
 * Where a donation stands.
 *
 * @param kind what was collected
 * @param designatedUse whether it is for one patient alone, and which way; for whom is not shown
 * @param collectionType the sixth character of the code of everything that is made of it
 * @param redCellsOnly the collection took so long that nothing else may be made of it
 * @param group only when confirmed
 * @param rhD what the group's RhD rests on, where that was said
 * @param objections what the tests say against it, also those that have not come to their end
 * @param holds those that are open
 */
record DonationStanding(
        DonationNumber donation,
        DonationKind kind,
        Optional<DesignatedUse> designatedUse,
        String collectionType,
        Instant collectedAt,
        boolean redCellsOnly,
        Optional<Instant> receivedAt,
        List<Result> tests,
        List<MandatoryTest> outstanding,
        List<Reason> objections,
        Optional<BloodGroup> group,
        boolean groupConfirmed,
        Optional<RhDStanding> rhD,
        List<Held> holds,
        List<ComponentStanding> components,
        Instant asOf) {

    record Held(UUID hold, HoldKind kind, Instant heldAt) {}

    record Result(MandatoryTest test, TestResult result) {}

    static DonationStanding of(
            KnownDonation known, DonationInProduction donation, List<ComponentStanding> components, Instant asOf) {
        Optional<BloodGroup> group =
                donation.group() instanceof Confirmed(var confirmed) ? Optional.of(confirmed) : Optional.empty();
        return new DonationStanding(
                known.donation(),
                known.kind(),
                Optional.ofNullable(known.designation()).map(Designation::use),
                String.valueOf(known.collectionType().code()),
                known.collectedAt(),
                known.redCellsOnly(),
                donation.receipt().map(DonationReceived::receivedAt),
                results(donation).toList(),
                donation.outstanding(),
                Reasons.of(donation.testObjections().toList()),
                group,
                group.isPresent(),
                donation.rhD(),
                donation.holds().open().stream()
                        .map(held -> new Held(held.hold(), held.kind(), held.heldAt()))
                        .toList(),
                components,
                asOf);
    }

    private static Stream<Result> results(DonationInProduction donation) {
        return donation.results().entrySet().stream()
                .map(entry -> new Result(entry.getKey(), entry.getValue()))
                .sorted(java.util.Comparator.comparing(Result::test));
    }
}
