package org.bloodstream.production.donation.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.production.donation.domain.DonationEvent.AssayResultReported;
import org.bloodstream.production.donation.domain.DonationEvent.BacterialScreenReported;
import org.bloodstream.production.donation.domain.DonationEvent.ConfirmatoryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultVoided;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryTestAsked;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermination;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDiscrepancyResolved;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultsVoided;
import org.bloodstream.production.donation.domain.DonationObjection.BacteriaGrew;
import org.bloodstream.production.donation.domain.DonationObjection.DonationAlreadyReceived;
import org.bloodstream.production.donation.domain.DonationObjection.DonationNotReceived;
import org.bloodstream.production.donation.domain.DonationObjection.DonationOnHold;
import org.bloodstream.production.donation.domain.DonationObjection.GroupDiscrepant;
import org.bloodstream.production.donation.domain.DonationObjection.GroupNotConfirmed;
import org.bloodstream.production.donation.domain.DonationObjection.PoolUnresolved;
import org.bloodstream.production.donation.domain.DonationObjection.RepeatOutstanding;
import org.bloodstream.production.donation.domain.DonationObjection.TestOutstanding;
import org.bloodstream.production.donation.domain.DonationObjection.TestReactive;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.donation.domain.GroupStanding.Discrepant;
import org.bloodstream.production.donation.domain.GroupStanding.Unconfirmed;

/**
 * A donation as its events have left it.
 *
 * @param receipt empty until the pack is at a processing site
 * @param tests the mandatory ones, with everything that was said
 */
public record DonationInProduction(
        Optional<DonationReceived> receipt, DonationTests tests, Grouping grouping, Holds holds) {

    public static final DonationInProduction NEW =
            new DonationInProduction(Optional.empty(), DonationTests.NONE, Grouping.NONE, Holds.NONE);

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
            case DonationReceived received -> new DonationInProduction(Optional.of(received), tests, grouping, holds);
            case TestResultRecorded result -> with(tests.with(result));
            case AssayResultReported reported -> with(tests.with(reported));
            case TestResultsVoided voided -> with(tests.without(voided));
            case ConfirmatoryResultRecorded confirmed -> with(tests.with(confirmed));
            case DiscretionaryTestAsked asked ->
                with(tests.with(tests.discretionary().with(asked)));
            case DiscretionaryResultRecorded result ->
                with(tests.with(tests.discretionary().with(result)));
            case DiscretionaryResultVoided voided ->
                with(tests.with(tests.discretionary().without(voided)));
            case BacterialScreenReported screen -> with(tests.with(screen));
            case GroupDetermination determination ->
                new DonationInProduction(receipt, tests, grouping.with(determination), holds);
            case GroupDiscrepancyResolved resolution ->
                new DonationInProduction(receipt, tests, grouping.with(resolution), holds);
            case DonationHeld held -> new DonationInProduction(receipt, tests, grouping, holds.with(held));
            case DonationHoldLifted lifted -> new DonationInProduction(receipt, tests, grouping, holds.without(lifted));
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

    /** Per test that has come to its end, what it says. */
    public Map<MandatoryTest, TestResult> results() {
        return tests.results();
    }

    /** Tests without a result that counts. */
    public List<MandatoryTest> outstanding() {
        return tests.standing(TestStanding.OUTSTANDING);
    }

    /** Neither a pack nor a result nor a group has come under this number, though it may be held. */
    public boolean nothingHasCome() {
        return new DonationInProduction(Optional.empty(), DonationTests.NONE, Grouping.NONE, holds).equals(this);
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

    /**
     * Every mandatory test that is not negative, in the order of {@link MandatoryTest}, every discretionary one that was asked and
     * is not, and every pack in which bacteria grew. What the panel asks besides is asked at the release.
     */
    public Stream<DonationObjection> testObjections() {
        return Stream.of(
                        mandatoryTestObjections(),
                        tests.discretionary().objections(),
                        tests.grown().stream().map(BacteriaGrew::new))
                .flatMap(objections -> objections);
    }

    private Stream<DonationObjection> mandatoryTestObjections() {
        return Arrays.stream(MandatoryTest.values()).flatMap(test -> switch (tests.standing(test)) {
            case NEGATIVE -> Stream.empty();
            case REACTIVE -> Stream.of(new TestReactive(test));
            case INITIALLY_REACTIVE -> Stream.of(new RepeatOutstanding(test, tests.repeatsOutstanding(test)));
            case POOL_REACTIVE -> Stream.of(new PoolUnresolved(test));
            case OUTSTANDING -> Stream.of(new TestOutstanding(test));
        });
    }

    private DonationInProduction with(DonationTests changed) {
        return new DonationInProduction(receipt, changed, grouping, holds);
    }
}
