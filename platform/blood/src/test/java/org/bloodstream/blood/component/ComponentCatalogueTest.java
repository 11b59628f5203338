package org.bloodstream.blood.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.Vectors;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComponentCatalogueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final ComponentsInForce IN_FORCE = ComponentCatalogue.local().on(DAY);

    static Stream<JsonNode> sheet() {
        return Vectors.read("components.json").get("components").valueStream();
    }

    private static ComponentSpecification found(JsonNode line) {
        return IN_FORCE.find(new ProductCode(line.get("code").asString() + "000"))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("sheet")
    void every_component_of_the_sheet_is_in_the_catalogue_with_its_source(JsonNode line) {
        assertThat(found(line).name()).isEqualTo(line.get("name").asString());
        assertThat(found(line).quality()).isEqualTo(line.get("quality").asString());
        assertThat(found(line).source()).isEqualTo(line.get("mark").asString());
    }

    @ParameterizedTest
    @MethodSource("sheet")
    void its_shelf_life_is_the_sheets_and_seven_days_are_for_screened_platelets(JsonNode line) {
        var life = found(line).life();
        String stated = line.get("shelfLife").asString();
        assertThat(life.with(BacterialScreening.RECORDED)).isEqualTo(ShelfLife.parse(stated));
        assertThat(life.with(BacterialScreening.NOT_RECORDED))
                .isEqualTo(found(line).shelfLife())
                .isEqualTo(ShelfLife.parse(stated.equals("P7D") ? "P5D" : stated));
    }

    @ParameterizedTest
    @MethodSource("sheet")
    void its_limits_of_temperature_and_volume_are_the_sheets(JsonNode line) {
        var celsius = line.get("storageC");
        var storage = found(line).storage();
        assertThat(storage.max()).isEqualTo(celsius.get("max").asInt());
        assertThat(Optional.ofNullable(storage.min()))
                .isEqualTo(
                        celsius.get("min").isNull()
                                ? Optional.empty()
                                : Optional.of(celsius.get("min").asInt()));
        var volume = line.get("volumeMl");
        assertThat(Optional.ofNullable(found(line).volume()))
                .isEqualTo(
                        volume.isNull()
                                ? Optional.empty()
                                : Optional.of(new ComponentSpecification.VolumeRange(
                                        volume.get("min").asInt(),
                                        volume.get("max").asInt())));
    }

    @Test
    void the_catalogue_has_nothing_that_the_sheet_has_not_but_what_platelets_are_pooled_of() {
        assertThat(IN_FORCE.all())
                .extracting(ComponentSpecification::description)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("DBC01"), sheet().map(line -> line.get("code")
                                        .asString()))
                                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "DRC01000,2026-11-15T10:00,2026-12-20T23:59",
        "DPL01000,2026-11-20T10:00,2026-11-25T23:59",
        "DFF01000,2026-11-15T10:00,2029-11-15T23:59",
        "DRC01000,2026-03-28T23:30,2026-05-02T23:59"
    })
    void expiry_counts_local_days_from_the_day_of_collection(
            String product, LocalDateTime collected, LocalDateTime expiry) {
        var specification = IN_FORCE.find(new ProductCode(product)).orElseThrow();
        assertThat(specification.expiryFrom(collected.atZone(RegionalTime.ZONE)))
                .isEqualTo(expiry);
    }

    @Test
    void hours_are_exact_over_the_night_the_clocks_change() {
        var from = LocalDateTime.of(2026, 10, 24, 12, 0).atZone(RegionalTime.ZONE);
        assertThat(ShelfLife.parse("PT24H").expiryFrom(from)).isEqualTo(LocalDateTime.of(2026, 10, 25, 11, 0));
    }

    /** DRC05 may be split from an irradiated pack or from another, DPL04 washed or resuspended: such a code says nothing. */
    @ParameterizedTest
    @CsvSource({
        "DRC01,IRRADIATE,false",
        "DRC02,IRRADIATE,true",
        "DRC05,IRRADIATE,false",
        "DRC06,IRRADIATE,false",
        "DRC07,IRRADIATE,true",
        "DRC07,PLASMA_REDUCE,true",
        "DPL03,IRRADIATE,true",
        "DPL04,IRRADIATE,false",
        "DPL05,IRRADIATE,false",
        "DGR01,IRRADIATE,false",
        "DRC02,WASH,false",
        "DRC03,WASH,true",
        "DRC04,WASH,true",
        "DPL04,WASH,false",
        "DXX99,WASH,false"
    })
    void a_code_says_that_a_process_was_done_only_where_there_is_no_other_way_to_it(
            String code, ModificationProcess process, boolean said) {
        assertThat(ComponentCatalogue.local().says(new ProductDescriptionCode(code), process))
                .isEqualTo(said);
    }

    @Test
    void an_unknown_code_is_not_guessed() {
        assertThat(IN_FORCE.find(new ProductCode("DXX99000"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DPL01, true", "DPL05, true", "DGR01, false", "DRC01, false", "DFF01, false"})
    void platelets_are_agitated_and_granulocytes_are_not(String code, boolean agitated) {
        var specification = IN_FORCE.find(new ProductDescriptionCode(code)).orElseThrow();
        assertThat(specification.storage().agitated()).isEqualTo(agitated);
    }

    @ParameterizedTest
    @CsvSource({
        "DRC01, 2, true",
        "DRC01, 6, true",
        "DRC01, 6.1, false",
        "DRC01, 1.9, false",
        "DFF01, -80, true",
        "DFF01, -24.9, false",
        "DFF01, NaN, false"
    })
    void storage_limits_are_included(String code, double celsius, boolean allowed) {
        var specification = IN_FORCE.find(new ProductDescriptionCode(code)).orElseThrow();
        assertThat(specification.storage().allows(celsius)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "DRC01, true",
        "DPL01, true",
        "DBC01, true",
        "DPL02, false",
        "DFF01, true",
        "DCR01, false",
        "DRC02, false",
        "DPL03, false",
        "DFF02, false",
        "DCR02, false",
        "DRC05, false"
    })
    void what_a_process_makes_of_another_pack_is_not_made_straight_from_a_donation(String code, boolean straight) {
        assertThat(IN_FORCE.isMadeFromDonation(new ProductDescriptionCode(code)))
                .isEqualTo(straight);
    }
}
