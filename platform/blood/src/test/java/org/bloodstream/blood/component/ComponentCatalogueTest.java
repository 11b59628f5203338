package org.bloodstream.blood.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.Vectors;
import org.bloodstream.blood.isbt128.ProductCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComponentCatalogueTest {
    private static final ComponentCatalogue CATALOGUE = ComponentCatalogue.local();

    static Stream<JsonNode> sheet() {
        return Vectors.read("components.json").get("components").valueStream();
    }

    @ParameterizedTest
    @MethodSource("sheet")
    void every_component_of_the_sheet_is_in_the_catalogue_with_its_source(JsonNode line) {
        var found = CATALOGUE
                .find(new ProductCode(line.get("code").asString() + "000"))
                .orElseThrow();
        assertThat(found.name()).isEqualTo(line.get("name").asString());
        assertThat(found.shelfLife())
                .isEqualTo(ShelfLife.parse(
                        withoutBacterialScreening(line.get("shelfLife").asString())));
        assertThat(found.source()).isEqualTo(line.get("mark").asString());
    }

    /** Seven days are for screened platelets, and no test of ours is a bacterial screen. */
    private static String withoutBacterialScreening(String shelfLife) {
        return shelfLife.equals("P7D") ? "P5D" : shelfLife;
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
        var specification = CATALOGUE.find(new ProductCode(product)).orElseThrow();
        assertThat(specification.expiryFrom(collected.atZone(RegionalTime.ZONE)))
                .isEqualTo(expiry);
    }

    @Test
    void hours_are_exact_over_the_night_the_clocks_change() {
        var from = LocalDateTime.of(2026, 10, 24, 12, 0).atZone(RegionalTime.ZONE);
        assertThat(ShelfLife.parse("PT24H").expiryFrom(from)).isEqualTo(LocalDateTime.of(2026, 10, 25, 11, 0));
    }

    @Test
    void an_unknown_code_is_not_guessed() {
        assertThat(CATALOGUE.find(new ProductCode("DXX99000"))).isEmpty();
    }
}
