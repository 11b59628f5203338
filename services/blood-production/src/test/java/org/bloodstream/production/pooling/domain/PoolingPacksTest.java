package org.bloodstream.production.pooling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.component.Expiry;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.ComponentMade;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.Disposition;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.production.component.domain.ProductObjection.ForPoolingOnly;
import org.bloodstream.production.component.domain.RecordedModification;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.labelling.domain.LabellingOutcome;
import org.bloodstream.production.labelling.domain.LabellingPolicy;
import org.bloodstream.production.modification.domain.ModificationOutcome;
import org.bloodstream.production.modification.domain.ModificationPolicy;
import org.bloodstream.production.modification.domain.WantedModification;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.pooling.domain.PoolJudgement.Barred;
import org.bloodstream.production.pooling.domain.PoolJudgement.Poolable;
import org.bloodstream.production.pooling.domain.ScannedPack.Found;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PoolingPacksTest {
    private static final PoolingPolicy POLICY = new PoolingPolicy(CATALOGUE, SPECIFICATIONS, BELFAST);
    private static final DonationNumber POOL = new DonationNumber("A999526000001");
    private static final Equipment SEALER = new Equipment("SEALER-1");
    private static final Actor SCIENTIST = new Actor("scientist");

    @Test
    void four_buffy_coats_become_platelets_that_expire_five_days_after_the_oldest_collection() {
        var packs = List.of(
                buffyCoat(1, COLLECTED),
                buffyCoat(2, COLLECTED.minus(Duration.ofHours(9))),
                buffyCoat(3, COLLECTED),
                buffyCoat(4, COLLECTED));
        var made = made(packs);
        assertThat(made.pool().component()).hasToString("A999526000001-DPL02000");
        assertThat(made.pool().kind()).isEqualTo(ComponentKind.PLATELETS);
        assertThat(made.pool().expiresAt()).isEqualTo("2026-11-20T23:59:00Z");
        assertThat(made.pool().collectedAt()).isEqualTo(COLLECTED.minus(Duration.ofHours(9)));
        assertThat(made.pool().volumeMl()).isEqualTo(310);
        assertThat(made.pool().donations()).containsExactly(number(1), number(2), number(3), number(4));
        assertThat(made.constituents()).hasSize(4).allSatisfy(ended -> {
            assertThat(ended.process()).isEqualTo(ModificationProcess.POOL);
            assertThat(ended.became()).containsExactly(made.pool().component());
        });
    }

    @Test
    void five_of_cryoprecipitate_become_one_of_the_same_kind() {
        var made = made(
                IntStream.rangeClosed(1, 5)
                        .mapToObj(each -> found(good(each), cryoprecipitate(each, Duration.ofDays(each))))
                        .toList(),
                210);
        assertThat(made.pool().product()).hasToString("DCR02000");
        assertThat(made.pool().kind()).isEqualTo(ComponentKind.CRYOPRECIPITATE);
        assertThat(made.pool().expiresAt()).isEqualTo("2029-11-10T23:59:00Z");
    }

    @Test
    void the_pools_history_is_judged_as_a_whole_and_gives_the_same_pack_again() {
        var pool = made(fourBuffyCoats()).pool();
        assertThat(Expiry.of(pool.history(BELFAST), CATALOGUE))
                .isInstanceOfSatisfying(Expiry.Determined.class, found -> {
                    assertThat(found.pack().product()).isEqualTo(pool.product());
                    assertThat(found.pack().expiry().atZone(BELFAST).toInstant())
                            .isEqualTo(pool.expiresAt());
                    assertThat(found.pack().volumeMl()).isEqualTo(pool.volumeMl());
                });
    }

    @Test
    void a_pool_is_irradiated_like_any_pack_and_keeps_all_its_donations() {
        var pool = made(fourBuffyCoats()).pool();
        var wanted = new WantedModification(
                ModificationProcess.IRRADIATE, Variant.STANDARD, NOW, null, List.of(), SEALER, SCIENTIST);
        var outcome = new ModificationPolicy(CATALOGUE, SPECIFICATIONS, BELFAST)
                .decide(good(1), new Processed(pool), Optional.empty(), Set.of(), wanted, NOW);
        assertThat(outcome).isInstanceOfSatisfying(ModificationOutcome.Done.class, done -> {
            var irradiated = done.packs().getFirst();
            assertThat(irradiated.component()).hasToString("A999526000001-DPL03000");
            assertThat(irradiated.donations()).isEqualTo(pool.donations());
            assertThat(irradiated.expiresAt()).isEqualTo(pool.expiresAt());
        });
    }

    @Test
    void an_irradiated_pool_is_not_irradiated_again() {
        var pool = made(fourBuffyCoats()).pool();
        var policy = new ModificationPolicy(CATALOGUE, SPECIFICATIONS, BELFAST);
        var wanted = new WantedModification(
                ModificationProcess.IRRADIATE, Variant.STANDARD, NOW, null, List.of(), SEALER, SCIENTIST);
        var once = (ModificationOutcome.Done)
                policy.decide(good(1), new Processed(pool), Optional.empty(), Set.of(), wanted, NOW);
        var again =
                policy.decide(good(1), new Processed(once.packs().getFirst()), Optional.empty(), Set.of(), wanted, NOW);
        assertThat(again)
                .isInstanceOfSatisfying(ModificationOutcome.Refused.class, refused -> assertThat(refused.objections())
                        .extracting(Objection::code)
                        .contains("already-irradiated"));
    }

    @ParameterizedTest
    @EnumSource
    void a_pack_without_one_of_its_results_is_not_pooled(MandatoryTest test) {
        var events = goodEvents()
                .filter(event -> !(event instanceof DonationEvent.TestResultRecorded result && result.test() == test));
        assertAgainstThird(found(ADonation.of(events), coat(3, COLLECTED)), "test-outstanding");
    }

    @Test
    void nor_is_one_that_is_reactive_on_hold_not_received_or_of_no_certain_group() {
        assertAgainstThird(
                found(with(good(3), tested(MandatoryTest.HIV_RNA, TestResult.REACTIVE)), coat(3, COLLECTED)),
                "test-reactive");
        assertAgainstThird(found(with(good(3), held(1)), coat(3, COLLECTED)), "donation-on-hold");
        assertAgainstThird(
                found(
                        ADonation.of(goodEvents().filter(event -> !(event instanceof DonationReceived))),
                        coat(3, COLLECTED)),
                "donation-not-received");
        assertAgainstThird(
                found(
                        ADonation.of(goodEvents()
                                .filter(event -> !(event instanceof DonationEvent.GroupDetermined determined
                                        && determined.determination() == Determination.SECOND))),
                        coat(3, COLLECTED)),
                "group-not-confirmed");
    }

    @Test
    void nor_is_one_that_is_kept_for_an_order_has_left_was_pooled_before_or_is_none() {
        assertAgainstThird(
                new Found(good(3), ADonation.released(), Optional.of(new OrderNumber("ORD-00000007"))),
                "kept-for-an-order");
        assertAgainstThird(found(good(3), despatched()), "component-already-despatched");
        var made = made(fourBuffyCoats());
        var pooled =
                new Component.Modified(coat(3, COLLECTED), made.constituents().get(2));
        assertAgainstThird(new Found(good(3), pooled, Optional.empty()), "component-modified");
        var unknown = new ScannedPack(new ComponentId(number(3), new ProductCode("DBC01000")), Optional.empty());
        var scanned = new ArrayList<>(scanned(fourBuffyCoats()));
        scanned.set(2, unknown);
        assertThat(codes(judge(scanned, 310).packs().get(2))).containsExactly("component-unknown");
    }

    @Test
    void what_was_given_for_one_patient_alone_is_in_no_pool() {
        for (var code : List.of("DBC01100", "DBC01200"))
            assertAgainstThird(
                    found(good(3), processed(3, code, ComponentKind.PLATELETS, 50, COLLECTED, "P5D")),
                    "unit-for-named-recipient");
    }

    @Test
    void red_cells_and_pools_are_not_pooled() {
        assertAgainstThird(found(good(3), origin()), "process-not-permitted");
        var pool = made(fourBuffyCoats()).pool();
        assertAgainstThird(found(good(3), pool), "process-not-permitted");
    }

    @Test
    void the_last_day_is_the_one_after_the_collection_of_the_oldest() {
        var old = buffyCoat(3, COLLECTED.minus(Duration.ofDays(1)));
        assertAgainstThird(old, "too-old-to-pool");
    }

    @Test
    void the_time_is_neither_to_come_nor_before_a_pack_was_there() {
        var scanned = scanned(fourBuffyCoats());
        assertThat(POLICY.judge(scanned, 310, NOW.plusSeconds(1), NOW).packs())
                .allSatisfy(pack -> assertThat(codes(pack)).containsExactly("modified-in-future"));
        assertThat(POLICY.judge(scanned, 310, NOW.minusSeconds(1), NOW).packs())
                .allSatisfy(pack -> assertThat(codes(pack)).containsExactly("modified-before-made"));
    }

    @Test
    void another_group_another_site_and_the_same_pack_twice_stand_against_all_together() {
        var packs = new ArrayList<>(fourBuffyCoats());
        packs.set(1, found(of(A_POSITIVE, "BELFAST", 2), coat(2, COLLECTED)));
        assertThat(together(packs, 310)).containsExactly("pool-groups-differ");
        packs.set(1, found(of(O_POSITIVE, "OMAGH", 2), coat(2, COLLECTED)));
        assertThat(together(packs, 310)).containsExactly("pool-sites-differ");
        packs.set(1, packs.getFirst());
        assertThat(together(packs, 310)).containsExactly("pack-scanned-twice");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "5"})
    void another_number_of_packs_than_specified_is_refused(int size) {
        var packs = IntStream.rangeClosed(1, size)
                .mapToObj(each -> buffyCoat(each, COLLECTED))
                .toList();
        assertThat(together(packs, null)).containsExactly("pool-size-wrong");
    }

    @ParameterizedTest
    @CsvSource({"159, true", "160, false", "380, false", "381, true"})
    void a_pool_whose_volume_is_not_as_specified_needs_a_disposition_limits_included(int volumeMl, boolean needed) {
        var pool = ((Poolable) judge(scanned(fourBuffyCoats()), volumeMl)).pool();
        var made = pool.made(POOL, SEALER, SCIENTIST).pool();
        assertThat(ADonation.MEASURING
                        .made(made, List.of(), made.operator(), made.processedAt())
                        .isPresent())
                .isEqualTo(needed);
    }

    @Test
    void a_pack_that_is_outside_its_limits_is_pooled_only_when_somebody_has_accepted_it() {
        var low = List.of(new OutsideLimits(Measurement.WEIGHT, BigDecimal.ONE, BigDecimal.TEN, null));
        var waiting = new Disposition.Outstanding(low, List.of(SCIENTIST));
        assertThat(againstTheLast(waiting)).containsExactly("disposition-outstanding");
        assertThat(againstTheLast(new Disposition.Decided(Disposition.Decision.REPROCESS, low, List.of())))
                .containsExactly("component-to-be-reprocessed");
        assertThat(againstTheLast(new Disposition.Decided(Disposition.Decision.DISCARD, low, List.of())))
                .containsExactly("component-to-be-discarded");
        assertThat(againstTheLast(new Disposition.Decided(Disposition.Decision.ACCEPT, low, List.of())))
                .isEmpty();
    }

    private static List<String> againstTheLast(Disposition disposition) {
        var packs = new ArrayList<>(fourBuffyCoats());
        packs.set(3, found(good(4), new Processed(coat(4, COLLECTED), disposition)));
        return judge(scanned(packs), 310).packs().getLast().objections().stream()
                .map(Objection::code)
                .toList();
    }

    @Test
    void buffy_coats_and_cryoprecipitate_do_not_go_together() {
        var packs = new ArrayList<>(fourBuffyCoats());
        packs.set(3, found(good(4), cryoprecipitate(4, Duration.ZERO)));
        assertThat(together(packs, 310)).contains("pool-constituents-differ");
    }

    @Test
    void a_buffy_coat_gets_no_final_label() {
        var coat = coat(1, COLLECTED);
        assertThat(LabellingPolicy.decide(good(1), new Processed(coat), BELFAST, NOW))
                .isEqualTo(new LabellingOutcome.Refused(List.of(new ForPoolingOnly(coat.product()))));
    }

    private static void assertAgainstThird(Found third, String code) {
        var packs = new ArrayList<>(fourBuffyCoats());
        packs.set(2, third);
        var judgement = judge(scanned(packs), 310);
        assertThat(judgement).isInstanceOf(Barred.class);
        assertThat(codes(judgement.packs().get(2))).containsExactly(code);
        assertThat(List.of(0, 1, 3))
                .allSatisfy(
                        other -> assertThat(codes(judgement.packs().get(other))).isEmpty());
        assertThat(((Barred) judgement).all()).extracting(Objection::code).contains(code);
    }

    private static List<String> codes(JudgedPack pack) {
        return pack.objections().stream().map(Objection::code).toList();
    }

    private static List<String> together(List<Found> packs, @Nullable Integer volumeMl) {
        return ((Barred) judge(scanned(packs), volumeMl))
                .together().stream().map(Objection::code).toList();
    }

    private static PoolJudgement judge(List<ScannedPack> scanned, @Nullable Integer volumeMl) {
        return POLICY.judge(scanned, volumeMl, NOW, NOW);
    }

    private static Pool.Made made(List<Found> packs) {
        return made(packs, 310);
    }

    private static Pool.Made made(List<Found> packs, int volumeMl) {
        var judgement = judge(scanned(packs), volumeMl);
        assertThat(judgement).isInstanceOf(Poolable.class);
        return ((Poolable) judgement).pool().made(POOL, SEALER, SCIENTIST);
    }

    private static List<ScannedPack> scanned(List<Found> packs) {
        return packs.stream()
                .map(pack -> new ScannedPack(pack.component().id(), Optional.of(pack)))
                .toList();
    }

    private static List<Found> fourBuffyCoats() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(each -> buffyCoat(each, COLLECTED))
                .toList();
    }

    private static Found buffyCoat(int which, Instant collectedAt) {
        return found(good(which), coat(which, collectedAt));
    }

    private static Found found(DonationInProduction donation, ComponentMade made) {
        return found(donation, new Processed(made));
    }

    private static Found found(DonationInProduction donation, Component component) {
        return new Found(donation, component, Optional.empty());
    }

    private static DonationNumber number(int which) {
        return DonationNumber.of("A9990", 26, which);
    }

    private static ComponentProcessed coat(int which, Instant collectedAt) {
        return processed(which, "DBC01000", ComponentKind.PLATELETS, 50, collectedAt, "P5D");
    }

    private static ModifiedComponentMade cryoprecipitate(int which, Duration age) {
        var plasma = processed(which, "DFF01000", ComponentKind.PLASMA, 271, COLLECTED.minus(age), "P1096D");
        var product = new ProductCode("DCR01000");
        return new ModifiedComponentMade(
                new ComponentId(number(which), product),
                number(which),
                product,
                ComponentKind.CRYOPRECIPITATE,
                38,
                plasma.collectedAt(),
                NOW,
                plasma.expiresAt(),
                SPECIFICATIONS,
                plasma.component(),
                plasma.first(),
                List.of(new RecordedModification(
                        ModificationProcess.CRYOPRECIPITATE, Variant.STANDARD, NOW, 38, null, SEALER, SCIENTIST)),
                null);
    }

    private static ComponentProcessed processed(
            int which, String code, ComponentKind kind, int volumeMl, Instant collectedAt, String life) {
        var product = new ProductCode(code);
        return new ComponentProcessed(
                new ComponentId(number(which), product),
                number(which),
                product,
                kind,
                volumeMl,
                collectedAt,
                NOW,
                collectedAt.plus(Duration.ofDays(Period.parse(life).getDays() + 1)),
                SPECIFICATIONS);
    }

    private static DonationInProduction good(int which) {
        return of(O_POSITIVE, "BELFAST", which);
    }

    private static DonationInProduction of(BloodGroup group, String site, int which) {
        return ADonation.of(Stream.of(
                        Stream.of(new DonationReceived(number(which), new Site(site), NOW)),
                        Arrays.stream(MandatoryTest.values()).map(test -> tested(test, TestResult.NEGATIVE)),
                        Stream.of(grouped(Determination.FIRST, group), grouped(Determination.SECOND, group)))
                .flatMap(events -> events));
    }

    private static DonationInProduction with(DonationInProduction donation, DonationEvent event) {
        return donation.apply(event);
    }
}
