package org.bloodstream.production.processing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.CATALOGUE;
import static org.bloodstream.production.ADonation.KNOWN;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.RED_CELLS;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.origin;
import static org.bloodstream.production.ADonation.received;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;
import org.bloodstream.production.component.domain.Measured;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.production.component.domain.ProductObjection.RedCellsOnly;
import org.bloodstream.production.component.domain.ProductObjection.VolumeOutsideSpecification;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Made;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessingADonationTest {
    private static final ProcessingPolicy POLICY = new ProcessingPolicy(CATALOGUE, SPECIFICATIONS, BELFAST);
    private static final Actor OPERATOR = new Actor("processing-scientist");
    private static final DonationInProduction RECEIVED = ADonation.of(List.of(received()));

    @Test
    void red_cells_of_15_November_expire_on_20_December_at_23_59() {
        assertThat(made(pack("DRC01000", 284))).containsExactly(origin());
    }

    @ParameterizedTest
    @CsvSource({
        "DRC01000, RED_CELLS, 2026-12-20T23:59:00Z",
        "DBC01000, PLATELETS, 2026-11-20T23:59:00Z",
        "DFF01000, PLASMA, 2029-11-15T23:59:00Z"
    })
    void each_component_has_its_kind_and_its_shelf_life_from_the_catalogue(String product, String kind, String expiry) {
        assertThat(made(pack(product, 280))).singleElement().satisfies(component -> {
            assertThat(component.kind()).hasToString(kind);
            assertThat(component.expiresAt()).isEqualTo(expiry);
            assertThat(component.collectedAt()).isEqualTo(KNOWN.collectedAt());
        });
    }

    @Test
    void an_expiry_in_summer_is_23_59_of_the_local_day() {
        var midsummer = new KnownDonation(NUMBER, 475, Instant.parse("2026-06-14T23:30:00Z"), false);
        var outcome = POLICY.decide(midsummer, RECEIVED, Set.of(), List.of(pack("DRC01000", 284)), NOW);
        assertThat(((Made) outcome).components().getFirst().expiresAt()).isEqualTo("2026-07-20T22:59:00Z");
    }

    @Test
    void what_is_made_of_a_donation_on_hold_is_held_at_once_every_component_of_it() {
        var packs = List.of(pack("DRC01000", 284), pack("DFF01000", 271));
        var onHold = RECEIVED.apply(ADonation.held(1));
        var made = (Made) POLICY.decide(KNOWN, onHold, Set.of(), packs, NOW);
        assertThat(made.held())
                .extracting(ComponentHeld::component)
                .containsExactlyElementsOf(made.components().stream()
                        .map(ComponentProcessed::component)
                        .toList());
        var free = (Made) POLICY.decide(KNOWN, onHold.apply(ADonation.lifted(1)), Set.of(), packs, NOW);
        assertThat(free.held()).isEmpty();
    }

    @Test
    void several_components_are_made_at_once() {
        assertThat(made(pack("DRC01000", 284), pack("DFF01000", 271)))
                .extracting(ComponentProcessed::product)
                .containsExactly(RED_CELLS, new ProductCode("DFF01000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DXX01000", "E0336V00", "DRC010A0", "DRC01V00", "DRC01R00", "DFF01S00", "DFF01s00"})
    void a_product_that_the_catalogue_does_not_have_is_unknown(String product) {
        assertThat(refusals(Set.of(), pack(product, 284))).containsExactly("product-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRC02000", "DRC05000", "DPL01000", "DPL02000", "DCR01000", "DFF02000"})
    void what_is_made_of_another_component_is_not_made_of_a_donation(String product) {
        assertThat(refusals(Set.of(), pack(product, 284))).containsExactly("product-not-from-whole-blood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DBC01000", "DFF01000"})
    void only_red_cells_are_made_of_a_collection_of_over_15_minutes(String product) {
        var slow = new KnownDonation(NUMBER, 475, KNOWN.collectedAt(), true);
        var packs = List.of(pack("DRC01000", 284), pack(product, 280));
        assertThat(POLICY.decide(slow, RECEIVED, Set.of(), packs, NOW))
                .isEqualTo(new Refused(List.of(new RedCellsOnly(new ProductCode(product)))));
        assertThat(POLICY.decide(slow, RECEIVED, Set.of(), packs.subList(0, 1), NOW))
                .isInstanceOf(Made.class);
    }

    @ParameterizedTest
    @CsvSource({"DRC01000, 219", "DRC01000, 341", "DFF01000, 199", "DFF01000, 341"})
    void a_pack_with_a_volume_outside_the_specification_is_on_record_and_needs_a_disposition(
            String product, int volumeMl) {
        assertThat(measured(pack(product, volumeMl))).singleElement().satisfies(found -> {
            assertThat(found.outside()).extracting(OutsideLimits::measurement).containsExactly(Measurement.VOLUME);
            assertThat(found.operator()).isEqualTo(OPERATOR);
        });
    }

    @ParameterizedTest
    @CsvSource({"DRC01000, 220", "DRC01000, 340", "DFF01000, 200", "DBC01000, 60"})
    void a_volume_at_the_limit_of_the_specification_is_taken(String product, int volumeMl) {
        assertThat(made(pack(product, volumeMl))).hasSize(1);
        assertThat(measured(pack(product, volumeMl))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DBC01000, PT24H, ",
        "DBC01000, PT24H0.001S, 24.001",
        "DBC01000, PT170H15M, 170.25",
        "DFF01000, PT24H, ",
        "DFF01000, PT24H1S, 24.001",
        "DRC01000, PT170H, "
    })
    void what_is_separated_later_than_its_limit_is_on_record_and_needs_a_disposition(
            String product, Duration sinceCollection, BigDecimal hours) {
        var late = KNOWN.collectedAt().plus(sinceCollection);
        var packs = List.of(pack(product, 280));
        var outcome = POLICY.decide(KNOWN, RECEIVED, Set.of(), packs, ADonation.MEASURING, OPERATOR, late);
        assertThat(((Made) outcome).components()).hasSize(1);
        var outside = ((Made) outcome)
                .measured().stream().flatMap(found -> found.outside().stream()).toList();
        if (hours == null) assertThat(outside).isEmpty();
        else
            assertThat(outside).singleElement().satisfies(found -> {
                assertThat(found.measurement()).isEqualTo(Measurement.TIME_TO_SEPARATION);
                assertThat(found.value()).isEqualByComparingTo(hours);
                assertThat(found.maximum()).isEqualByComparingTo("24");
            });
    }

    @Test
    void the_time_to_separation_is_nothing_that_somebody_enters() {
        var told = new Measured(Measurement.TIME_TO_SEPARATION, BigDecimal.ONE);
        assertThat(codes(judged(new Pack(new ProductCode("DBC01000"), 60, List.of(told)))))
                .containsExactly("measurement-not-of-this-component");
    }

    @Test
    void what_was_measured_is_kept_and_judged_and_what_is_not_measured_of_a_component_is_refused() {
        var low = new Measured(Measurement.HAEMOGLOBIN, new BigDecimal("39.9"));
        assertThat(measured(new Pack(RED_CELLS, 284, List.of(low))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.measured()).containsExactly(low);
                    assertThat(found.outside())
                            .containsExactly(new OutsideLimits(
                                    Measurement.HAEMOGLOBIN, low.value(), new BigDecimal("40"), null));
                });
        var platelets = new Measured(Measurement.PLATELETS, new BigDecimal("250"));
        assertThat(codes(judged(new Pack(RED_CELLS, 284, List.of(platelets)))))
                .containsExactly("measurement-not-of-this-component");
    }

    @Test
    void a_product_is_made_of_a_donation_once() {
        assertThat(refusals(Set.of(RED_CELLS), pack("DRC01000", 284))).containsExactly("product-already-processed");
        assertThat(refusals(Set.of(), pack("DRC01000", 284), pack("DRC01000", 285)))
                .containsExactly("product-already-processed");
    }

    @Test
    void what_was_not_received_can_not_be_processed_and_every_objection_is_told() {
        var outcome = POLICY.decide(
                KNOWN,
                DonationInProduction.NEW,
                Set.of(RED_CELLS),
                List.of(pack("DRC01000", 999), pack("DXX01000", 1)),
                NOW);
        assertThat(codes(outcome))
                .containsExactly("donation-not-received", "product-already-processed", "product-unknown");
    }

    @Test
    void the_objection_to_a_volume_names_the_limits() {
        assertThat(new VolumeOutsideSpecification(RED_CELLS, 150, 220, 340).message())
                .contains("150", "220 to 340");
    }

    private static Pack pack(String product, int volumeMl) {
        return new Pack(new ProductCode(product), volumeMl);
    }

    private static List<ComponentProcessed> made(Pack... packs) {
        return ((Made) POLICY.decide(KNOWN, RECEIVED, Set.of(), Arrays.asList(packs), NOW)).components();
    }

    private static List<ComponentMeasured> measured(Pack pack) {
        return ((Made) judged(pack)).measured();
    }

    private static ProcessingOutcome judged(Pack pack) {
        return POLICY.decide(KNOWN, RECEIVED, Set.of(), List.of(pack), ADonation.MEASURING, OPERATOR, NOW);
    }

    private static List<String> refusals(Set<ProductCode> existing, Pack... packs) {
        return codes(POLICY.decide(KNOWN, RECEIVED, existing, Arrays.asList(packs), NOW));
    }

    private static List<String> codes(ProcessingOutcome outcome) {
        return ((Refused) outcome).objections().stream().map(Objection::code).toList();
    }
}
