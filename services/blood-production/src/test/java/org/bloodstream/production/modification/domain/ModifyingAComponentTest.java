package org.bloodstream.production.modification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.CATALOGUE;
import static org.bloodstream.production.ADonation.COLLECTED;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NO_PROMISE;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.PACK;
import static org.bloodstream.production.ADonation.RED_CELLS;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.despatched;
import static org.bloodstream.production.ADonation.good;
import static org.bloodstream.production.ADonation.goodEvents;
import static org.bloodstream.production.ADonation.held;
import static org.bloodstream.production.ADonation.origin;
import static org.bloodstream.production.ADonation.processed;
import static org.bloodstream.production.ADonation.released;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Modified;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.Disposition;
import org.bloodstream.production.component.domain.Disposition.Decision;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.production.component.domain.RecordedModification;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.labelling.domain.LabellingOutcome;
import org.bloodstream.production.labelling.domain.LabellingPolicy;
import org.bloodstream.production.modification.domain.ModificationChoices.Barred;
import org.bloodstream.production.modification.domain.ModificationChoices.Open;
import org.bloodstream.production.modification.domain.ModificationOutcome.Done;
import org.bloodstream.production.modification.domain.ModificationOutcome.Refused;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleasePolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Red cells of 15 November, 284 mL, processed on the 16th; all times in UTC, which is Belfast's in winter. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModifyingAComponentTest {
    private static final ModificationPolicy POLICY = new ModificationPolicy(CATALOGUE, SPECIFICATIONS, BELFAST);
    private static final Instant IRRADIATED = NOW.plus(Duration.ofHours(2));
    private static final Instant LATER = NOW.plus(Duration.ofHours(3));

    @Test
    void irradiated_red_cells_have_another_code_and_fourteen_days() {
        var done = done(released(), irradiation(IRRADIATED));
        assertThat(done.modified().component()).isEqualTo(PACK);
        assertThat(done.modified().became()).containsExactly(component("DRC02000"));
        assertThat(done.packs()).singleElement().satisfies(pack -> {
            assertThat(pack.component()).isEqualTo(component("DRC02000"));
            assertThat(pack.volumeMl()).isEqualTo(284);
            assertThat(pack.expiresAt()).isEqualTo("2026-11-30T23:59:00Z");
            assertThat(pack.specifications()).isEqualTo(SPECIFICATIONS);
            assertThat(pack.from()).isEqualTo(PACK);
            assertThat(pack.modifications())
                    .containsExactly(irradiation(IRRADIATED).recorded().getFirst());
        });
    }

    @Test
    void irradiation_makes_no_expiry_later() {
        var last = Instant.parse("2026-11-29T12:00:00Z");
        assertThat(done(processed(), irradiation(last), last).packs().getFirst().expiresAt())
                .isEqualTo("2026-12-13T23:59:00Z")
                .isBefore(EXPIRY);
        assertThat(refused(processed(), irradiation(last.plus(Duration.ofDays(1))), last.plus(Duration.ofDays(1))))
                .containsExactly("too-old-to-irradiate");
    }

    @Test
    void saline_washed_red_cells_end_a_day_after_the_wash_and_have_the_volume_that_was_measured() {
        var pack = done(processed(), washed(Variant.SALINE, 240)).packs().getFirst();
        assertThat(pack.component()).isEqualTo(component("DRC04000"));
        assertThat(pack.volumeMl()).isEqualTo(240);
        assertThat(pack.expiresAt()).isEqualTo(IRRADIATED.plus(Duration.ofHours(24)));
    }

    @Test
    void each_part_of_a_split_is_a_component_with_its_own_volume() {
        var done = done(processed(), split(70, 70, 72, 71));
        assertThat(done.packs())
                .extracting(pack -> pack.product().value(), ModifiedComponentMade::volumeMl)
                .containsExactly(
                        tuple("DRC050A0", 70), tuple("DRC050B0", 70), tuple("DRC050C0", 72), tuple("DRC050D0", 71));
        assertThat(done.packs()).allMatch(pack -> pack.donation().equals(NUMBER));
        assertThat(done.modified().became()).hasSize(4);
    }

    @Test
    void parts_hold_no_more_than_the_pack() {
        assertThat(refused(processed(), split(100, 100, 90))).containsExactly("split-exceeds-parent");
    }

    @Test
    void a_part_that_holds_more_or_less_than_is_specified_needs_a_disposition_and_the_others_do_not() {
        assertThat(outside(processed(), split(142, 142))).containsExactly("DRC050A0", "DRC050B0");
        assertThat(outside(processed(), split(24, 100, 100))).containsExactly("DRC050A0");
        assertThat(outside(processed(), split(70, 70, 72))).isEmpty();
    }

    @Test
    void what_waits_for_a_disposition_stays_as_it_is_and_what_is_to_be_reprocessed_does_not() {
        var light = new Disposition.Outstanding(
                List.of(new OutsideLimits(Measurement.HAEMOGLOBIN, BigDecimal.ONE, BigDecimal.TEN, null)),
                List.of(new Actor("scientist")));
        assertThat(refused(new Processed(origin(), light), irradiation(IRRADIATED)))
                .containsExactly("disposition-outstanding");
        assertThat(refused(decided(light, Decision.DISCARD), irradiation(IRRADIATED)))
                .containsExactly("component-to-be-discarded");
        assertThat(done(decided(light, Decision.REPROCESS), irradiation(IRRADIATED))
                        .packs())
                .hasSize(1);
    }

    private static Component decided(Disposition.Outstanding before, Decision decision) {
        return new Processed(origin(), new Disposition.Decided(decision, before.outside(), before.operators()));
    }

    private static List<String> outside(Component component, WantedModification wanted) {
        var outcome = (Done) POLICY.decide(
                good(),
                component,
                Optional.empty(),
                Set.of(component.origin().product()),
                wanted,
                ADonation.MEASURING,
                LATER);
        return outcome.measured().stream().map(each -> each.product().value()).toList();
    }

    @Test
    void a_part_that_was_irradiated_keeps_its_code_gets_another_expiry_and_needs_its_label_anew() {
        var part = new Processed(done(processed(), split(70, 70, 70)).packs().getFirst());
        var done = done(part, irradiation(IRRADIATED));
        var pack = done.packs().getFirst();
        assertThat(pack.component()).isEqualTo(part.id());
        assertThat(pack.expiresAt()).isEqualTo("2026-11-30T23:59:00Z").isBefore(part.expiresAt());
        assertThat(pack.modifications())
                .extracting(RecordedModification::process)
                .containsExactly(ModificationProcess.SPLIT, ModificationProcess.IRRADIATE);
        assertThat(part.apply(done.modified()).apply(pack)).isEqualTo(new Processed(pack));
    }

    @Test
    void the_whole_history_decides_not_the_code() {
        var irradiated =
                new Processed(done(processed(), irradiation(IRRADIATED)).packs().getFirst());
        assertThat(refused(irradiated, irradiation(IRRADIATED))).contains("already-irradiated");
        var parts = done(irradiated, split(90, 90, 90)).packs();
        assertThat(parts).allMatch(part -> part.expiresAt().equals(irradiated.expiresAt()));
        assertThat(refused(new Processed(parts.getFirst()), irradiation(IRRADIATED)))
                .containsExactly("already-irradiated");
    }

    @Test
    void thawed_plasma_is_never_frozen_again() {
        var plasma = plasma();
        var thawed =
                new Processed(done(plasma, thaw(Variant.REFRIGERATED)).packs().getFirst());
        assertThat(thawed.id()).isEqualTo(component("DFF02000"));
        assertThat(thawed.expiresAt()).isEqualTo(IRRADIATED.plus(Duration.ofHours(24)));
        assertThat(refused(thawed, wanted(ModificationProcess.FREEZE, Variant.STANDARD, null, List.of())))
                .containsExactly("already-thawed-never-refreeze", "process-not-permitted");
        assertThat(done(plasma, thaw(Variant.REFRIGERATED_ON_INDICATION))
                        .packs()
                        .getFirst()
                        .expiresAt())
                .isEqualTo(IRRADIATED.plus(Duration.ofHours(120)));
    }

    @Test
    void what_the_catalogue_does_not_permit_is_refused() {
        assertThat(refused(plasma(), irradiation(IRRADIATED))).containsExactly("process-not-permitted");
        assertThat(refused(processed(), thaw(Variant.ROOM_TEMPERATURE))).containsExactly("process-not-permitted");
    }

    @Test
    void what_has_left_is_no_longer_there_is_on_hold_or_has_expired_is_not_modified() {
        assertThat(refused(despatched(), irradiation(IRRADIATED))).containsExactly("component-already-despatched");
        assertThat(refused(modified(), irradiation(IRRADIATED))).containsExactly("component-modified");
        var onHold = ADonation.of(Stream.concat(goodEvents(), Stream.of(held(1))));
        assertThat(refused(onHold, released(), irradiation(IRRADIATED), Set.of(), LATER))
                .containsExactly("donation-on-hold");
        assertThat(refused(processed(), irradiation(EXPIRY), EXPIRY)).containsExactly("component-expired");
    }

    @Test
    void what_is_kept_for_an_order_leaves_as_it_is_or_is_taken_out_first() {
        var order = Optional.of(new OrderNumber("ORD-00000042"));
        var kept = POLICY.decide(good(), released(), order, Set.of(RED_CELLS), irradiation(IRRADIATED), LATER);
        assertThat(codes(((Refused) kept).objections())).containsExactly("kept-for-an-order");
        var offered = new Choosing(POLICY, IRRADIATED).choices(good(), released(), order, Set.of(RED_CELLS), LATER);
        assertThat(offered).isInstanceOf(Barred.class);
    }

    @Test
    void a_time_that_is_to_come_or_from_before_the_pack_was_made_is_refused() {
        assertThat(refused(processed(), irradiation(LATER.plusNanos(1)))).containsExactly("modified-in-future");
        assertThat(refused(processed(), irradiation(NOW.minusNanos(1)))).containsExactly("modified-before-made");
        assertThat(refused(processed(), irradiation(Instant.MIN))).containsExactly("modified-before-made");
        assertThat(refused(processed(), irradiation(Instant.MAX))).containsExactly("modified-in-future");
    }

    @Test
    void two_packs_of_a_donation_never_have_one_code() {
        assertThat(refused(good(), processed(), irradiation(IRRADIATED), Set.of(RED_CELLS, code("DRC02000")), LATER))
                .containsExactly("product-already-processed");
    }

    @Test
    void the_old_label_holds_no_longer() {
        assertThat(LabellingPolicy.decide(good(), modified(), BELFAST, LATER))
                .isInstanceOfSatisfying(
                        LabellingOutcome.Refused.class,
                        refused -> assertThat(codes(refused.objections())).containsExactly("component-modified"));
        var release = new ReleaseCase(
                good(),
                ADonation.besideItsPanel(good()),
                modified(),
                NO_PROMISE,
                CATALOGUE,
                SPECIFICATIONS,
                BELFAST,
                LATER);
        assertThat(codes(ReleasePolicy.objectionsTo(release))).containsExactly("component-modified");
    }

    @Test
    void a_modified_pack_is_in_quarantine_whatever_it_was_before() {
        var irradiated =
                new Processed(done(released(), irradiation(IRRADIATED)).packs().getFirst());
        var release = new ReleaseCase(
                good(),
                ADonation.besideItsPanel(good()),
                irradiated,
                NO_PROMISE,
                CATALOGUE,
                SPECIFICATIONS,
                BELFAST,
                LATER);
        assertThat(codes(ReleasePolicy.objectionsTo(release))).containsExactly("component-not-labelled");
    }

    @Test
    void what_may_be_done_is_told_with_the_code_and_expiry_that_it_would_give() {
        var open = (Open) new Choosing(POLICY, IRRADIATED)
                .choices(good(), released(), Optional.empty(), Set.of(RED_CELLS), LATER);
        assertThat(open.all())
                .extracting(choice -> choice.process() + " " + choice.variant())
                .containsExactly(
                        "IRRADIATE STANDARD",
                        "WASH SAGM",
                        "WASH SALINE",
                        "PLASMA_REDUCE STANDARD",
                        "SPLIT STANDARD",
                        "SPLIT LARGE_VOLUME",
                        "OPEN STANDARD");
        var irradiated = done(released(), irradiation(IRRADIATED)).packs().getFirst();
        assertThat(open.all().getFirst().products()).containsExactly(irradiated.product());
        assertThat(open.all().getFirst().expiresAt()).isEqualTo(irradiated.expiresAt());
        assertThat(open.all().get(4).products()).hasSize(26).startsWith(code("DRC050A0"), code("DRC050B0"));
    }

    @Test
    void what_may_not_be_done_is_not_offered() {
        var old = Instant.parse("2026-11-30T09:00:00Z");
        var open =
                (Open) new Choosing(POLICY, old).choices(good(), processed(), Optional.empty(), Set.of(RED_CELLS), old);
        assertThat(open.all())
                .extracting(ModificationChoice::process)
                .doesNotContain(ModificationProcess.IRRADIATE, ModificationProcess.PLASMA_REDUCE);
        assertThat(new Choosing(POLICY, IRRADIATED)
                        .choices(good(), despatched(), Optional.empty(), Set.of(RED_CELLS), LATER))
                .isInstanceOf(Barred.class);
    }

    @Test
    void nobody_records_half_a_modification() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> washed(Variant.SAGM, null).recorded());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> washed(Variant.STANDARD, 240).recorded());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> thaw(Variant.STANDARD).recorded());
        assertThatIllegalArgumentException().isThrownBy(() -> split(100).recorded());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wanted(ModificationProcess.POOL, Variant.STANDARD, null, List.of())
                        .recorded());
    }

    @Test
    void plasma_becomes_cryoprecipitate_of_the_measured_volume_which_is_another_kind() {
        var made = done(plasma(), wanted(ModificationProcess.CRYOPRECIPITATE, Variant.STANDARD, 38, List.of()))
                .packs()
                .getFirst();
        assertThat(made.component()).isEqualTo(component("DCR01000"));
        assertThat(made.kind()).isEqualTo(ComponentKind.CRYOPRECIPITATE);
        assertThat(made.volumeMl()).isEqualTo(38);
        assertThat(made.expiresAt()).isEqualTo("2029-11-15T23:59:00Z");
        assertThat(outside(plasma(), wanted(ModificationProcess.CRYOPRECIPITATE, Variant.STANDARD, 61, List.of())))
                .containsExactly("DCR01000");
    }

    private static Component plasma() {
        return new Processed(new ComponentProcessed(
                component("DFF01000"),
                NUMBER,
                code("DFF01000"),
                ComponentKind.PLASMA,
                271,
                COLLECTED,
                NOW,
                Instant.parse("2029-11-15T23:59:00Z"),
                SPECIFICATIONS));
    }

    private static Modified modified() {
        return (Modified)
                released().apply(done(released(), irradiation(IRRADIATED)).modified());
    }

    private static WantedModification irradiation(Instant at) {
        return wanted(ModificationProcess.IRRADIATE, Variant.STANDARD, at, null, List.of());
    }

    private static WantedModification washed(Variant variant, @Nullable Integer volumeMl) {
        return wanted(ModificationProcess.WASH, variant, volumeMl, List.of());
    }

    private static WantedModification thaw(Variant variant) {
        return wanted(ModificationProcess.THAW, variant, null, List.of());
    }

    private static WantedModification split(Integer... volumesMl) {
        return wanted(ModificationProcess.SPLIT, Variant.STANDARD, null, List.of(volumesMl));
    }

    private static WantedModification wanted(
            ModificationProcess process, Variant variant, @Nullable Integer volumeMl, List<Integer> parts) {
        return wanted(process, variant, IRRADIATED, volumeMl, parts);
    }

    private static WantedModification wanted(
            ModificationProcess process, Variant variant, Instant at, @Nullable Integer volumeMl, List<Integer> parts) {
        return new WantedModification(
                process, variant, at, volumeMl, parts, new Equipment("IRRADIATOR-2"), new Actor("scientist"));
    }

    private static Done done(Component component, WantedModification wanted) {
        return done(component, wanted, LATER);
    }

    private static Done done(Component component, WantedModification wanted, Instant now) {
        return (Done) POLICY.decide(
                good(), component, Optional.empty(), Set.of(component.origin().product()), wanted, now);
    }

    private static List<String> refused(Component component, WantedModification wanted) {
        return refused(component, wanted, LATER);
    }

    private static List<String> refused(Component component, WantedModification wanted, Instant now) {
        return refused(good(), component, wanted, Set.of(component.origin().product()), now);
    }

    private static List<String> refused(
            DonationInProduction donation,
            Component component,
            WantedModification wanted,
            Set<ProductCode> existing,
            Instant now) {
        return codes(
                ((Refused) POLICY.decide(donation, component, Optional.empty(), existing, wanted, now)).objections());
    }

    private static List<String> codes(List<Objection> objections) {
        return objections.stream().map(Objection::code).toList();
    }

    private static ProductCode code(String product) {
        return new ProductCode(product);
    }

    private static ComponentId component(String product) {
        return new ComponentId(NUMBER, code(product));
    }
}
