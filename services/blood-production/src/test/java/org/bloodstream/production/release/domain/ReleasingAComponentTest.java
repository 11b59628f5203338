package org.bloodstream.production.release.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.CATALOGUE;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NO_PROMISE;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.PACK;
import static org.bloodstream.production.ADonation.RED_CELLS;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.good;
import static org.bloodstream.production.ADonation.goodEvents;
import static org.bloodstream.production.ADonation.grouped;
import static org.bloodstream.production.ADonation.labelled;
import static org.bloodstream.production.ADonation.labelling;
import static org.bloodstream.production.ADonation.origin;
import static org.bloodstream.production.ADonation.processed;
import static org.bloodstream.production.ADonation.tested;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.GroupDiscrepancy;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentExpired;
import org.bloodstream.production.component.domain.ComponentObjection.LabelDiffers;
import org.bloodstream.production.component.domain.ComponentObjection.LabelGroupDiffers;
import org.bloodstream.production.component.domain.Disposition;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.production.component.domain.PrintedLabel;
import org.bloodstream.production.component.domain.ProductObjection.VolumeOutsideSpecification;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.DonationObjection.DonationNotReceived;
import org.bloodstream.production.donation.domain.DonationObjection.DonationOnHold;
import org.bloodstream.production.donation.domain.DonationObjection.GroupDiscrepant;
import org.bloodstream.production.donation.domain.DonationObjection.GroupNotConfirmed;
import org.bloodstream.production.donation.domain.DonationObjection.TestOutstanding;
import org.bloodstream.production.donation.domain.DonationObjection.TestReactive;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TypedAntigen;
import org.bloodstream.production.donation.domain.UnitTesting;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleasingAComponentTest {

    @Test
    void a_labelled_component_of_a_donation_that_is_all_right_is_released_with_the_version_of_the_rules() {
        assertThat(ReleaseDecision.decide(of(good(), labelled(), NOW)))
                .isEqualTo(new ComponentReleased(
                        PACK,
                        NUMBER,
                        RED_CELLS,
                        O_POSITIVE,
                        new UnitTesting(List.of(), Typing.NEGATIVE),
                        EXPIRY,
                        "release-2026.5",
                        SPECIFICATIONS,
                        NOW));
    }

    @Test
    void a_release_tells_what_the_cells_were_typed_for_and_an_antigen_that_was_ever_found_counts_as_there() {
        var kLacking = new TypedAntigen(Antigen.K, Typing.NEGATIVE);
        var fya = Antigen.named("Fya");
        var donation = good().apply(
                        ADonation.typed(Determination.FIRST, kLacking, new TypedAntigen(fya, Typing.NEGATIVE)))
                .apply(ADonation.typed(Determination.SECOND, kLacking, new TypedAntigen(fya, Typing.POSITIVE)))
                .apply(ADonation.typed(Determination.SECOND, new TypedAntigen(fya, Typing.NEGATIVE)));
        var released = (ComponentReleased) ReleaseDecision.decide(of(donation, labelled(), NOW));
        assertThat(released.tested())
                .isEqualTo(new UnitTesting(List.of(kLacking, new TypedAntigen(fya, Typing.POSITIVE)), Typing.NEGATIVE));
    }

    @Test
    void what_a_run_of_another_group_missed_says_nothing_of_the_cells_and_what_it_found_counts() {
        var ofAnother = new GroupDetermined(
                NUMBER,
                A_POSITIVE,
                List.of(
                        new TypedAntigen(Antigen.K, Typing.NEGATIVE),
                        new TypedAntigen(Antigen.named("Fya"), Typing.POSITIVE)),
                Determination.FIRST,
                "NEO-1",
                NOW);
        var donation = good().apply(ofAnother).apply(ADonation.resolved(O_POSITIVE));
        assertThat(donation.testing().antigens())
                .containsExactly(new TypedAntigen(Antigen.named("Fya"), Typing.POSITIVE));
    }

    @Test
    void REL_05_an_open_hold_refuses_release_and_says_what_it_rests_on() {
        var objection = new DonationOnHold(HoldKind.PDI, NOW);
        assertRefused(of(good().apply(ADonation.held(1)), labelled(), NOW), objection);
        assertThat(objection.code()).isEqualTo("donation-on-hold");
        assertThat(objection.message())
                .isEqualTo("The donation is on hold (post-donation information): keep every component of it and ask the"
                        + " quality officer.");
    }

    @Test
    void REL_05_a_lifted_hold_no_longer_refuses_release() {
        var donation = good().apply(ADonation.held(1)).apply(ADonation.lifted(1));
        assertThat(ReleaseDecision.decide(of(donation, labelled(), NOW))).isInstanceOf(ComponentReleased.class);
    }

    @Test
    void REL_01_a_donation_that_was_not_received_refuses_release() {
        assertRefused(of(goodWithout(DonationReceived.class), labelled(), NOW), new DonationNotReceived());
    }

    @Test
    void REL_02_a_group_determined_once_refuses_release() {
        var once = ADonation.of(goodEvents()
                .filter(event ->
                        !(event instanceof GroupDetermined group && group.determination() == Determination.SECOND)));
        assertRefused(of(once, labelled(), NOW), new GroupNotConfirmed(Set.of(Determination.SECOND)));
    }

    @Test
    void REL_02_a_disagreement_that_comes_after_the_label_refuses_release() {
        var discrepant = after(grouped(Determination.SECOND, A_POSITIVE));
        assertRefused(
                of(discrepant, labelled(), NOW),
                new GroupDiscrepant(
                        Set.of(GroupDiscrepancy.Kind.DETERMINATIONS_DIFFER), Set.of(O_POSITIVE, A_POSITIVE)));
    }

    @ParameterizedTest
    @EnumSource
    void REL_03_an_outstanding_test_refuses_release(MandatoryTest test) {
        var donation = ADonation.of(
                goodEvents().filter(event -> !(event instanceof TestResultRecorded result && result.test() == test)));
        assertRefused(of(donation, labelled(), NOW), new TestOutstanding(test));
    }

    @ParameterizedTest
    @EnumSource
    void REL_03_a_reactive_test_refuses_release_also_when_it_is_negative_later(MandatoryTest test) {
        var donation = after(tested(test, TestResult.REACTIVE)).apply(tested(test, TestResult.NEGATIVE));
        assertRefused(of(donation, labelled(), NOW), new TestReactive(test));
    }

    @Test
    void REL_06_a_volume_outside_the_specification_refuses_release() {
        var light = new ComponentProcessed(
                PACK,
                NUMBER,
                RED_CELLS,
                ComponentKind.RED_CELLS,
                219,
                ADonation.COLLECTED,
                NOW,
                EXPIRY,
                SPECIFICATIONS);
        assertRefused(
                of(good(), new Labelled(light, labelling(O_POSITIVE)), NOW),
                new VolumeOutsideSpecification(RED_CELLS, 219, 220, 340));
    }

    @Test
    void REL_06_a_volume_that_was_accepted_as_it_is_refuses_no_release_and_another_value_that_was_does_not_help() {
        var light = new ComponentProcessed(
                PACK,
                NUMBER,
                RED_CELLS,
                ComponentKind.RED_CELLS,
                219,
                ADonation.COLLECTED,
                NOW,
                EXPIRY,
                SPECIFICATIONS);
        assertThat(ReleaseDecision.decide(of(
                        good(), new Labelled(light, labelling(O_POSITIVE), accepted(Measurement.VOLUME, "219")), NOW)))
                .isInstanceOf(ComponentReleased.class);
        assertRefused(
                of(good(), new Labelled(light, labelling(O_POSITIVE), accepted(Measurement.HAEMOGLOBIN, "39")), NOW),
                new VolumeOutsideSpecification(RED_CELLS, 219, 220, 340));
    }

    private static Disposition accepted(Measurement measurement, String value) {
        var outside = new OutsideLimits(measurement, new BigDecimal(value), new BigDecimal(300), null);
        return new Disposition.Decided(Disposition.Decision.ACCEPT, List.of(outside), List.of());
    }

    @Test
    void REL_06_a_product_that_the_catalogue_does_not_have_refuses_release() {
        var product = new ProductCode("DXX01000");
        var strange = new ComponentProcessed(
                PACK, NUMBER, product, ComponentKind.RED_CELLS, 284, ADonation.COLLECTED, NOW, EXPIRY, SPECIFICATIONS);
        assertThat(codes(of(good(), new Labelled(strange, labelling(O_POSITIVE)), NOW)))
                .containsExactly("product-unknown", "label-differs");
    }

    @Test
    void REL_08_a_component_may_be_released_until_but_not_at_its_expiry() {
        assertRefused(of(good(), labelled(), EXPIRY), new ComponentExpired(EXPIRY));
        assertThat(ReleaseDecision.decide(of(good(), labelled(), EXPIRY.minusNanos(1))))
                .isInstanceOf(ComponentReleased.class);
    }

    @Test
    void REL_08_a_component_without_its_final_label_is_not_released() {
        assertThat(codes(of(good(), processed(), NOW))).containsExactly("component-not-labelled");
    }

    @Test
    void REL_08_a_label_of_another_group_refuses_release() {
        assertRefused(
                of(good(), new Labelled(origin(), labelling(A_POSITIVE)), NOW),
                new LabelGroupDiffers(A_POSITIVE, O_POSITIVE));
    }

    @Test
    void REL_08_a_label_that_does_not_say_what_the_record_says_refuses_release() {
        var text = PrintedLabel.of(origin(), O_POSITIVE, BELFAST).replace("=%51", "=%95");
        var label = new ComponentLabelled(PACK, NUMBER, RED_CELLS, O_POSITIVE, EXPIRY, text, NOW);
        assertRefused(of(good(), new Labelled(origin(), label), NOW), new LabelDiffers());
    }

    @Test
    void REL_10_a_component_is_released_once() {
        assertThat(codes(of(good(), ADonation.released(), NOW))).containsExactly("component-already-released");
        assertThat(codes(of(good(), ADonation.despatched(), NOW))).containsExactly("component-already-released");
    }

    @Test
    void a_refusal_lists_every_objection_not_only_the_first() {
        var donation = ADonation.of(goodEvents()
                        .filter(event -> !(event instanceof DonationReceived))
                        .filter(event -> !(event instanceof TestResultRecorded result
                                && result.test() == MandatoryTest.HEV_RNA)))
                .apply(tested(MandatoryTest.HBSAG, TestResult.REACTIVE))
                .apply(grouped(Determination.FIRST, A_POSITIVE));
        assertThat(codes(of(donation, processed(), EXPIRY)))
                .containsExactly(
                        "donation-not-received",
                        "group-discrepant",
                        "test-reactive",
                        "test-outstanding",
                        "component-expired",
                        "component-not-labelled");
    }

    @Property
    void what_is_released_was_negative_in_every_test_whatever_the_results_were(
            @ForAll List<MandatoryTest> tests, @ForAll List<TestResult> results) {
        var events = Stream.iterate(0, i -> i + 1)
                .limit(Math.min(tests.size(), results.size()))
                .map(i -> tested(tests.get(i), results.get(i)))
                .toList();
        var donation = ADonation.of(Stream.concat(goodEvents(), events.stream()));
        var released = ReleaseDecision.decide(of(donation, labelled(), NOW)) instanceof ComponentReleased;
        assertThat(released).isEqualTo(events.stream().allMatch(event -> event.result() == TestResult.NEGATIVE));
    }

    private static ReleaseCase of(DonationInProduction donation, Component component, Instant now) {
        return new ReleaseCase(
                donation,
                ADonation.besideItsPanel(donation),
                component,
                NO_PROMISE,
                CATALOGUE,
                SPECIFICATIONS,
                BELFAST,
                now);
    }

    private static DonationInProduction after(GroupDetermined event) {
        return good().apply(event);
    }

    private static DonationInProduction after(TestResultRecorded event) {
        return good().apply(event);
    }

    private static DonationInProduction goodWithout(Class<?> type) {
        return ADonation.of(goodEvents().filter(event -> !type.isInstance(event)));
    }

    private static void assertRefused(ReleaseCase release, Objection objection) {
        assertThat(ReleaseDecision.decide(release))
                .isEqualTo(new ComponentReleaseRefused(
                        PACK, NUMBER, List.of(objection), "release-2026.5", SPECIFICATIONS, release.now()));
    }

    private static List<String> codes(ReleaseCase release) {
        return ((ComponentReleaseRefused) ReleaseDecision.decide(release))
                .objections().stream().map(Objection::code).toList();
    }
}
