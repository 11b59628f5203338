package org.bloodstream.production.donation.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermination;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDiscrepancyResolved;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
import org.bloodstream.production.donation.domain.DonationObjection.DonationAlreadyReceived;
import org.bloodstream.production.donation.domain.DonationObjection.DonationNotReceived;
import org.bloodstream.production.donation.domain.DonationObjection.DonationOnHold;
import org.bloodstream.production.donation.domain.DonationObjection.GroupDiscrepant;
import org.bloodstream.production.donation.domain.DonationObjection.GroupNotConfirmed;
import org.bloodstream.production.donation.domain.DonationObjection.TestOutstanding;
import org.bloodstream.production.donation.domain.DonationObjection.TestReactive;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.donation.domain.GroupStanding.Discrepant;
import org.bloodstream.production.donation.domain.GroupStanding.Unconfirmed;

/**
 * A donation as its events have left it.
 *
 * @param receipt empty until the pack is at a processing site
 * @param results per test what counts, see {@link TestResult#and}
 */
public record DonationInProduction(
        Optional<DonationReceived> receipt, Map<MandatoryTest, TestResult> results, Grouping grouping, Holds holds) {

    public static final DonationInProduction NEW =
            new DonationInProduction(Optional.empty(), Map.of(), Grouping.NONE, Holds.NONE);

    public DonationInProduction {
        results = Map.copyOf(results);
    }

    /**
     * Of a pool: as one donation, of which is certain what is certain of every one of these, and against which stands whatever
     * stands against any. Nothing that was typed is told of it.
     *
     * @param donations at least one
     */
    public static DonationInProduction pooled(List<DonationInProduction> donations) {
        return donations.size() == 1 ? donations.getFirst() : new PooledDonations(donations).asOne();
    }

    public DonationInProduction apply(DonationEvent event) {
        return switch (event) {
            case DonationReceived received -> new DonationInProduction(Optional.of(received), results, grouping, holds);
            case TestResultRecorded result -> new DonationInProduction(receipt, with(result), grouping, holds);
            case GroupDetermination determination ->
                new DonationInProduction(receipt, results, grouping.with(determination), holds);
            case GroupDiscrepancyResolved resolution ->
                new DonationInProduction(receipt, results, grouping.with(resolution), holds);
            case DonationHeld held -> new DonationInProduction(receipt, results, grouping, holds.with(held));
            case DonationHoldLifted lifted ->
                new DonationInProduction(receipt, results, grouping, holds.without(lifted));
        };
    }

    public GroupStanding group() {
        return grouping.standing();
    }

    /** What was found of D, of a confirmed group of which it was said. */
    public Optional<RhDStanding> rhD() {
        return group() instanceof Confirmed(var confirmed)
                ? grouping.rhD(confirmed).map(RhDStanding::of)
                : Optional.empty();
    }

    public UnitTesting testing() {
        return UnitTesting.of(this);
    }

    public List<MandatoryTest> outstanding() {
        return Arrays.stream(MandatoryTest.values())
                .filter(test -> !results.containsKey(test))
                .toList();
    }

    /** Against receiving the pack. */
    public Stream<DonationObjection> objectionsToReceipt() {
        return receipt.stream().map(received -> new DonationAlreadyReceived(received.site()));
    }

    /** When the pack is not at hand. */
    public Stream<DonationObjection> receiptObjections() {
        return receipt.isPresent() ? Stream.empty() : Stream.of(new DonationNotReceived());
    }

    /** When the group is not certain. */
    public Stream<DonationObjection> groupObjections() {
        return switch (group()) {
            case Confirmed _ -> Stream.empty();
            case Unconfirmed(var outstanding) -> Stream.of(new GroupNotConfirmed(outstanding));
            case Discrepant(var discrepancies, var groups) -> Stream.of(new GroupDiscrepant(discrepancies, groups));
        };
    }

    /** Each open hold. */
    public Stream<DonationObjection> holdObjections() {
        return holds.open().stream().map(held -> new DonationOnHold(held.kind(), held.heldAt()));
    }

    /** Every mandatory test that is not negative, in the order of {@link MandatoryTest}. */
    public Stream<DonationObjection> testObjections() {
        return Arrays.stream(MandatoryTest.values()).flatMap(test -> switch (results.get(test)) {
            case NEGATIVE -> Stream.empty();
            case REACTIVE -> Stream.of(new TestReactive(test));
            case null -> Stream.of(new TestOutstanding(test));
        });
    }

    private Map<MandatoryTest, TestResult> with(TestResultRecorded recorded) {
        var all = new EnumMap<MandatoryTest, TestResult>(MandatoryTest.class);
        all.putAll(results);
        all.merge(recorded.test(), recorded.result(), TestResult::and);
        return all;
    }
}
