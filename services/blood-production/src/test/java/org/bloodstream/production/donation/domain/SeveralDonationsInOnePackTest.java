package org.bloodstream.production.donation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupDiscrepancy;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.donation.domain.DonationEvent.AssayResultReported;
import org.bloodstream.production.donation.domain.DonationEvent.BacterialScreenReported;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.donation.domain.GroupStanding.Discrepant;

/** A pool is as good as the worst donation in it. */
class SeveralDonationsInOnePackTest {

    @Property(tries = 3000)
    void what_stands_against_any_stands_against_the_pool_and_what_stands_against_none_does_not(
            @ForAll("several") List<DonationInProduction> donations) {
        var pool = DonationInProduction.pooled(donations);
        boolean good = donations.stream().allMatch(SeveralDonationsInOnePackTest::releasable)
                && donations.stream()
                                .map(DonationInProduction::group)
                                .distinct()
                                .count()
                        == 1;
        Statistics.collect(good);
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 1));
        assertThat(releasable(pool)).isEqualTo(good);
        if (good) assertThat(pool.group()).isEqualTo(donations.getFirst().group());
    }

    @Property(tries = 3000)
    void what_is_discrepant_in_a_donation_or_disagrees_among_them_makes_the_pools_group_discrepant(
            @ForAll("several") List<DonationInProduction> donations) {
        boolean discrepant = donations.stream().anyMatch(donation -> donation.group() instanceof Discrepant)
                || donations.stream()
                                .flatMap(SeveralDonationsInOnePackTest::groups)
                                .distinct()
                                .count()
                        > 1;
        assertThat(DonationInProduction.pooled(donations).group() instanceof Discrepant)
                .isEqualTo(discrepant);
    }

    /** The one that is confirmed, also by a resolution; else every one that was determined. */
    private static Stream<BloodGroup> groups(DonationInProduction donation) {
        return donation.group() instanceof Confirmed(var group)
                ? Stream.of(group)
                : donation.grouping().determined().stream().map(DonationEvent.GroupDetermined::group);
    }

    @Property(tries = 3000)
    void every_open_hold_of_any_is_an_open_hold_of_the_pool(@ForAll("several") List<DonationInProduction> donations) {
        var open = donations.stream()
                .flatMap(donation -> donation.holds().open().stream())
                .toList();
        assertThat(DonationInProduction.pooled(donations).holds().open()).isEqualTo(open);
    }

    @Property(tries = 3000)
    void a_test_counts_as_reactive_when_any_is_and_as_negative_when_every_one_is(
            @ForAll("several") List<DonationInProduction> donations) {
        var ofPool = DonationInProduction.pooled(donations).results();
        var ofEach = donations.stream().map(DonationInProduction::results).toList();
        for (var test : MandatoryTest.values()) {
            var results = ofEach.stream().map(each -> each.get(test)).toList();
            if (results.contains(TestResult.REACTIVE))
                assertThat(ofPool.get(test)).isEqualTo(TestResult.REACTIVE);
            else if (results.stream().allMatch(Objects::nonNull))
                assertThat(ofPool.get(test)).isEqualTo(TestResult.NEGATIVE);
            else assertThat(ofPool).doesNotContainKey(test);
        }
    }

    private static boolean releasable(DonationInProduction donation) {
        return Stream.of(
                                donation.receiptObjections(),
                                donation.testObjections(),
                                donation.groupObjections(),
                                donation.holdObjections())
                        .flatMap(objections -> objections)
                        .findAny()
                        .isEmpty()
                && donation.group() instanceof Confirmed;
    }

    private static AssayResultReported assay(TestStep step) {
        return new AssayResultReported(
                NUMBER,
                MandatoryTest.HIV_RNA,
                step,
                TestResult.REACTIVE,
                new UUID(0, 1),
                "RUN-1",
                "PANTHER-1",
                step == TestStep.POOL ? "P-7" : null,
                NOW);
    }

    @Provide
    Arbitrary<List<DonationInProduction>> several() {
        return donations().list().ofMinSize(2).ofMaxSize(6);
    }

    /** Good ones, mostly; some lack a step, some have one too many. */
    private static Arbitrary<DonationInProduction> donations() {
        var complete = goodEvents().toList();
        var missing = Arbitraries.of(complete).map(left -> {
            var rest = new ArrayList<>(complete);
            rest.remove(left);
            return rest;
        });
        Arbitrary<List<DonationEvent>> more = Arbitraries.of(List.<List<DonationEvent>>of(
                        List.of(held(1)),
                        List.of(held(1), lifted(1)),
                        List.of(held(1), held(2), lifted(1)),
                        List.of(tested(MandatoryTest.HCV_RNA, TestResult.REACTIVE)),
                        List.of(assay(TestStep.POOL)),
                        List.of(assay(TestStep.INITIAL)),
                        List.of(new BacterialScreenReported(
                                NUMBER, PACK, BacterialScreen.GROWTH, "B-1", "BACT-1", NOW)),
                        List.of(grouped(Determination.SECOND, A_POSITIVE)),
                        List.of(discrepant(Determination.SECOND, GroupDiscrepancy.Kind.MIXED_FIELD)),
                        List.of(
                                grouped(Determination.SECOND, A_POSITIVE),
                                grouped(Determination.FIRST, O_POSITIVE),
                                grouped(Determination.SECOND, O_POSITIVE),
                                resolved(O_POSITIVE))))
                .map(also -> Stream.concat(complete.stream(), also.stream()).toList());
        var otherGroup = complete.stream()
                .map(event -> event instanceof DonationEvent.GroupDetermined determined
                        ? grouped(determined.determination(), A_POSITIVE)
                        : event)
                .toList();
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.just(complete)),
                        Tuple.of(1, missing.map(List::copyOf)),
                        Tuple.of(1, more),
                        Tuple.of(1, Arbitraries.just(otherGroup)),
                        Tuple.of(1, Arbitraries.just(List.of(grouped(Determination.FIRST, A_POSITIVE)))))
                .map(ADonation::of);
    }
}
