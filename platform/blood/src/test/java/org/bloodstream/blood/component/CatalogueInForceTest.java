package org.bloodstream.blood.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.blood.component.Tables.components;
import static org.bloodstream.blood.component.Tables.modifications;
import static org.bloodstream.blood.component.Tables.permitted;
import static org.bloodstream.blood.component.Tables.redCells;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table in which red cells kept for 35 days, from 1 July 2026 keep for 28, and are opened no more from then on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueInForceTest {
    private static final ProductCode RED_CELLS = new ProductCode("DRC01000");
    private static final ComponentCatalogue CATALOGUE = Tables.taken(
            components(
                    redCells("DRC01", "2026-01-01", "2026-07-01", "P35D"),
                    redCells("DRC01", "2026-07-01", "2027-01-01", "P28D"),
                    redCells("DRC02", "2026-01-01", "", "P14D")),
            modifications(
                    permitted("OPEN", "DRC01", "DRC01", "2026-01-01", "2026-07-01"),
                    permitted("IRRADIATE", "DRC01", "DRC02", "2026-01-01", "2026-07-01")));

    @ParameterizedTest
    @CsvSource({"2026-01-01, P35D", "2026-06-30, P35D", "2026-07-01, P28D", "2026-12-31, P28D"})
    void a_line_holds_from_its_first_day_up_to_the_day_of_the_next(LocalDate day, String shelfLife) {
        assertThat(CATALOGUE.on(day).find(RED_CELLS))
                .hasValueSatisfying(it -> assertThat(it.shelfLife()).isEqualTo(ShelfLife.parse(shelfLife)));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31", "2027-01-01"})
    void before_the_first_and_after_the_last_line_there_is_no_specification(LocalDate day) {
        assertThat(CATALOGUE.on(day).find(RED_CELLS)).isEmpty();
    }

    @Test
    void a_pack_keeps_the_specification_of_its_day_of_collection() {
        assertThat(expiry(LocalDateTime.of(2026, 6, 30, 23, 59))).isEqualTo("2026-08-04T23:59");
        assertThat(expiry(LocalDateTime.of(2026, 7, 1, 0, 0))).isEqualTo("2026-07-29T23:59");
    }

    @Test
    void a_process_is_held_to_the_lines_of_its_own_day() {
        var collected = LocalDateTime.of(2026, 6, 29, 10, 0).atZone(RegionalTime.ZONE);
        var history = PackHistory.of(RED_CELLS, 280, collected, BacterialScreening.NOT_RECORDED);
        var june = history.then(new Modification.Opened(collected.plusDays(1)));
        var july = history.then(new Modification.Opened(collected.plusDays(2)));
        assertThat(Expiry.of(june, CATALOGUE)).isInstanceOf(Expiry.Determined.class);
        assertThat(Expiry.of(july, CATALOGUE))
                .isInstanceOfSatisfying(Expiry.Refused.class, refused -> assertThat(refused.objections())
                        .singleElement()
                        .isEqualTo(new HistoryObjection.ProcessNotPermitted(
                                ModificationProcess.OPEN,
                                ModificationProcess.Variant.STANDARD,
                                RED_CELLS,
                                LocalDate.of(2026, 7, 1))));
    }

    @Test
    void a_process_that_ended_does_not_make_its_result_a_component_from_a_donation() {
        assertThat(CATALOGUE.on(LocalDate.of(2026, 8, 1)).isMadeFromDonation(new ProductDescriptionCode("DRC02")))
                .isFalse();
    }

    @Test
    void codes_with_names_are_the_latest_and_retired_when_their_last_line_ends() {
        var descriptions = CATALOGUE.descriptions();
        assertThat(descriptions.find(new ProductDescriptionCode("DRC01")))
                .hasValueSatisfying(it -> assertThat(it.retired()).isEqualTo("2027-01-01"));
        assertThat(descriptions.find(new ProductDescriptionCode("DRC02")))
                .hasValueSatisfying(it -> assertThat(it.retired()).isNull());
    }

    private static LocalDateTime expiry(LocalDateTime collected) {
        var history =
                PackHistory.of(RED_CELLS, 280, collected.atZone(RegionalTime.ZONE), BacterialScreening.NOT_RECORDED);
        return ((Expiry.Determined) Expiry.of(history, CATALOGUE)).pack().expiry();
    }
}
