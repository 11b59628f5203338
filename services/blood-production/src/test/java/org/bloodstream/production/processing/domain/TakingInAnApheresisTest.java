package org.bloodstream.production.processing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.CATALOGUE;
import static org.bloodstream.production.ADonation.KNOWN;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.received;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.DonationKind;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.process.domain.ProductionProcess;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Made;
import org.bloodstream.production.processing.domain.ProcessingOutcome.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingInAnApheresisTest {
    private static final ProcessingPolicy POLICY = new ProcessingPolicy(CATALOGUE, SPECIFICATIONS, BELFAST);
    private static final DonationInProduction RECEIVED = ADonation.of(List.of(received()));

    @ParameterizedTest
    @CsvSource({
        "PLATELETS, DPL01000, PLATELETS, 2026-11-20T23:59:00Z",
        "PLATELETS, DPL010A0, PLATELETS, 2026-11-20T23:59:00Z",
        "PLATELETS, DFF01000, PLASMA, 2029-11-15T23:59:00Z",
        "PLASMA, DFF010B0, PLASMA, 2029-11-15T23:59:00Z",
        "DOUBLE_RED_CELLS, DRC010A0, RED_CELLS, 2026-12-20T23:59:00Z"
    })
    void what_came_off_the_machine_has_its_kind_and_its_shelf_life_from_the_catalogue(
            DonationKind kind, String product, String made, String expiry) {
        assertThat(made(kind, Set.of(), product)).singleElement().satisfies(component -> {
            assertThat(component.kind()).hasToString(made);
            assertThat(component.expiresAt()).isEqualTo(expiry);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "PLATELETS, DRC01000, product-not-from-apheresis",
        "PLATELETS, DBC01000, product-not-from-apheresis",
        "PLASMA, DPL01000, product-not-from-apheresis",
        "DOUBLE_RED_CELLS, DFF01000, product-not-from-apheresis",
        "DOUBLE_RED_CELLS, DRC02000, product-not-from-apheresis",
        "PLATELETS, DPL010Aa, product-unknown",
        "PLATELETS, DPL01099, product-unknown",
        "PLATELETS, DPL01V00, product-unknown",
        "PLATELETS, DPL01R00, product-unknown",
        "PLASMA, DFF01S00, product-unknown",
        "PLASMA, DFF01sA0, product-unknown",
        "PLATELETS, DXX01000, product-unknown"
    })
    void nothing_else_came_off_it(DonationKind kind, String product, String code) {
        assertThat(refused(kind, Set.of(), product)).containsExactly(code);
    }

    @Test
    void several_bags_of_one_run_are_divisions_and_none_stands_twice_or_beside_the_whole() {
        assertThat(made(DonationKind.DOUBLE_RED_CELLS, Set.of(), "DRC010A0", "DRC010B0"))
                .hasSize(2);
        assertThat(refused(DonationKind.DOUBLE_RED_CELLS, Set.of("DRC010A0"), "DRC010A0"))
                .containsExactly("product-already-processed");
        assertThat(refused(DonationKind.DOUBLE_RED_CELLS, Set.of("DRC010A0"), "DRC01000"))
                .containsExactly("product-already-processed");
        assertThat(refused(DonationKind.PLATELETS, Set.of("DPL01000"), "DPL010A0"))
                .containsExactly("product-already-processed");
        assertThat(made(DonationKind.PLATELETS, Set.of("DPL01000"), "DFF01000")).hasSize(1);
    }

    @Test
    void plasma_off_a_machine_waits_for_no_separation() {
        var late = KNOWN.collectedAt().plus(Duration.ofDays(3));
        var packs = List.of(new Pack(new ProductCode("DFF01000"), 271));
        var outcome = POLICY.decide(
                known(DonationKind.PLASMA),
                RECEIVED,
                Set.of(),
                packs,
                ADonation.MEASURING,
                new Actor("processing-scientist"),
                late);
        assertThat(((ProcessingOutcome.Made) outcome).measured()).isEmpty();
    }

    @Test
    void whole_blood_is_separated_and_an_apheresis_taken_in_and_never_the_other_way() {
        assertThat(codes(ProcessingPolicy.objectionsTo(ProductionProcess.SEPARATE, KNOWN)))
                .isEmpty();
        assertThat(codes(ProcessingPolicy.objectionsTo(ProductionProcess.APHERESIS, KNOWN)))
                .containsExactly("donation-of-whole-blood");
        for (var kind : List.of(DonationKind.PLATELETS, DonationKind.PLASMA, DonationKind.DOUBLE_RED_CELLS)) {
            assertThat(codes(ProcessingPolicy.objectionsTo(ProductionProcess.APHERESIS, known(kind))))
                    .isEmpty();
            assertThat(codes(ProcessingPolicy.objectionsTo(ProductionProcess.SEPARATE, known(kind))))
                    .containsExactly("donation-by-apheresis");
        }
    }

    @Property
    void a_component_is_made_only_of_a_donation_that_has_it_in_it(
            @ForAll DonationKind kind, @ForAll("products") ProductCode product) {
        if (POLICY.decide(known(kind), RECEIVED, Set.of(), List.of(new Pack(product, 250)), NOW) instanceof Refused)
            return;
        var kinds =
                switch (product.description()) {
                    case "DRC01" -> Set.of(DonationKind.WHOLE_BLOOD, DonationKind.DOUBLE_RED_CELLS);
                    case "DFF01" -> Set.of(DonationKind.WHOLE_BLOOD, DonationKind.PLATELETS, DonationKind.PLASMA);
                    case "DPL01" -> Set.of(DonationKind.PLATELETS);
                    default -> Set.<DonationKind>of();
                };
        assertThat(kinds).contains(kind);
        assertThat(product.whole() || kind.isByApheresis()).isTrue();
    }

    @Provide
    Arbitrary<ProductCode> products() {
        return Arbitraries.of("DRC01", "DRC02", "DPL01", "DPL02", "DFF01", "DWB01", "DGR01")
                .flatMap(code -> Arbitraries.of("000", "0A0", "0B0", "0Aa").map(rest -> new ProductCode(code + rest)));
    }

    private static KnownDonation known(DonationKind kind) {
        return new KnownDonation(NUMBER, kind, 400, KNOWN.collectedAt(), false, null);
    }

    private static ProcessingOutcome outcome(DonationKind kind, Set<String> existing, String... products) {
        return POLICY.decide(
                known(kind),
                RECEIVED,
                existing.stream().map(ProductCode::new).collect(Collectors.toSet()),
                Arrays.stream(products)
                        .map(product -> new Pack(new ProductCode(product), 250))
                        .toList(),
                NOW);
    }

    private static List<ComponentProcessed> made(DonationKind kind, Set<String> existing, String... products) {
        return ((Made) outcome(kind, existing, products)).components();
    }

    private static List<String> refused(DonationKind kind, Set<String> existing, String... products) {
        return codes(((Refused) outcome(kind, existing, products)).objections().stream());
    }

    private static List<String> codes(Stream<? extends Objection> objections) {
        return objections.map(Objection::code).toList();
    }
}
