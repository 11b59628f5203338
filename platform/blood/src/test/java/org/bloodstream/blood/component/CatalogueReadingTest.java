package org.bloodstream.blood.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bloodstream.blood.component.Tables.components;
import static org.bloodstream.blood.component.Tables.modifications;
import static org.bloodstream.blood.component.Tables.permitted;
import static org.bloodstream.blood.component.Tables.redCells;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.bloodstream.blood.component.CatalogueReading.Refused;
import org.bloodstream.blood.component.CatalogueReading.RefusedLine;
import org.bloodstream.blood.component.CatalogueReading.Taken;
import org.bloodstream.blood.component.ComponentSpecification.VolumeRange;
import org.bloodstream.blood.component.PermittedModification.CountedLife;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueReadingTest {
    private static final String RED_CELLS = redCells("DRC01", "2026-01-01", "", "P35D");
    private static final String PLATELETS =
            "DPL01,Platelets,PLATELETS,2026-01-01,,P5D,P7D,COLLECTION,,,20,24,yes,,,,test";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "row-malformed|DRC01,Red cells",
                "row-malformed|DRC01,\"Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,,2,6,no,,,,test",
                "product-description-code-malformed|DRC1,Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,,2,6,no,,,,test",
                "product-name-malformed|DRC01,,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,,2,6,no,,,,test",
                "word-unknown|DRC01,Red cells,REDCELLS,2026-01-01,,P35D,,COLLECTION,,,2,6,no,,,,test",
                "word-unknown|DRC01,Red cells,RED_CELLS,2026-01-01,,P35D,,THAW,,,2,6,no,,,,test",
                "word-unknown|DRC01,Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,,2,6,maybe,,,,test",
                "effective-day-malformed|DRC01,Red cells,RED_CELLS,,,P35D,,COLLECTION,,,2,6,no,,,,test",
                "effective-day-malformed|DRC01,Red cells,RED_CELLS,01/01/2026,,P35D,,COLLECTION,,,2,6,no,,,,test",
                "effective-period-empty|DRC01,Red cells,RED_CELLS,2026-01-01,2026-01-01,P35D,,COLLECTION,,,2,6,no,,,,test",
                "shelf-life-malformed|DRC01,Red cells,RED_CELLS,2026-01-01,,,,COLLECTION,,,2,6,no,,,,test",
                "shelf-life-malformed|DRC01,Red cells,RED_CELLS,2026-01-01,,35 days,,COLLECTION,,,2,6,no,,,,test",
                "shelf-life-malformed|DRC01,Red cells,RED_CELLS,2026-01-01,,P0D,,COLLECTION,,,2,6,no,,,,test",
                "shelf-life-malformed|DRC01,Red cells,RED_CELLS,2026-01-01,,P-35D,,COLLECTION,,,2,6,no,,,,test",
                "shelf-life-malformed|DRC01,Red cells,RED_CELLS,2026-01-01,,PT0H,,COLLECTION,,,2,6,no,,,,test",
                "shelf-life-malformed|DRC01,Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,PT24H,,2,6,no,,,,test",
                "shelf-life-malformed|DRC01,Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,P1D,2,6,no,,,,test",
                "shelf-lives-unordered|DRC01,Red cells,RED_CELLS,2026-01-01,,P7D,P5D,COLLECTION,,,2,6,no,,,,test",
                "storage-limits-missing|DRC01,Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,,2,,no,,,,test",
                "storage-limits-unordered|DRC01,Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,,6,2,no,,,,test",
                "number-malformed|DRC01,Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,,2,6.5,no,,,,test",
                "number-malformed|DRC01,Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,,2,6,no,220,999999,,test",
                "volume-limits-incomplete|DRC01,Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,,2,6,no,220,,,test",
                "volume-limits-unordered|DRC01,Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,,2,6,no,340,220,,test",
                "volume-limits-unordered|DRC01,Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,,2,6,no,-1,220,,test",
                "source-missing|DRC01,Red cells,RED_CELLS,2026-01-01,,P35D,,COLLECTION,,,2,6,no,,,,"
            })
    void a_component_that_cannot_be_read_is_refused_with_its_line(String code, String line) {
        assertRefused(components(RED_CELLS, line), modifications())
                .containsExactly(tuple(CatalogueTable.COMPONENTS, 3, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "row-malformed|IRRADIATE,STANDARD",
                "word-unknown|BOIL,STANDARD,DRC01,DRC01,2026-01-01,,,,,,test",
                "word-unknown|IRRADIATE,,DRC01,DRC01,2026-01-01,,,,,,test",
                "product-description-code-malformed|IRRADIATE,STANDARD,,DRC01,2026-01-01,,,,,,test",
                "modification-variant-of-another-process|IRRADIATE,SALINE,DRC01,DRC01,2026-01-01,,,,,,test",
                "modification-life-incomplete|IRRADIATE,STANDARD,DRC01,DRC01,2026-01-01,,,P14D,,,test",
                "modification-life-incomplete|IRRADIATE,STANDARD,DRC01,DRC01,2026-01-01,,,,PROCESSING,,test",
                "pool-size-malformed|POOL,STANDARD,DRC01,DRC01,2026-01-01,,,,,,test",
                "pool-size-malformed|POOL,STANDARD,DRC01,DRC01,2026-01-01,,,,,1,test",
                "pool-size-malformed|IRRADIATE,STANDARD,DRC01,DRC01,2026-01-01,,,,,5,test",
                "modification-open-changes-code|OPEN,STANDARD,DRC01,DRC02,2026-01-01,,,,,,test",
                "modification-open-changes-code|OPEN,STANDARD,DRC01,DRC01,2026-01-01,,,PT6H,PROCESSING,,test",
                "source-missing|IRRADIATE,STANDARD,DRC01,DRC01,2026-01-01,,,,,,",
                "modification-component-unknown|IRRADIATE,STANDARD,DRC01,DRC02,2026-01-01,,,,,,test",
                "modification-component-unknown|IRRADIATE,STANDARD,DXX01,DRC01,2026-01-01,,,,,,test",
                "modification-component-not-in-force|IRRADIATE,STANDARD,DRC01,DRC01,2025-12-31,,,,,,test",
                "modification-changes-kind|IRRADIATE,STANDARD,DRC01,DPL01,2026-01-01,,,,,,test",
                "modification-changes-kind|CRYOPRECIPITATE,STANDARD,DRC01,DPL01,2026-01-01,,,,,,test",
                "modification-changes-kind|CRYOPRECIPITATE,STANDARD,DRC01,DRC01,2026-01-01,,,,,,test",
                "modification-opened-life-missing|OPEN,STANDARD,DPL01,DPL01,2026-01-01,,,,,,test"
            })
    void a_modification_that_cannot_be_read_or_does_not_fit_is_refused_with_its_line(String code, String line) {
        assertRefused(components(RED_CELLS, PLATELETS), modifications(line))
                .containsExactly(tuple(CatalogueTable.MODIFICATIONS, 2, code));
    }

    @Test
    void periods_of_one_component_that_overlap_are_refused() {
        assertRefused(
                        components(
                                redCells("DRC01", "2026-01-01", "2026-07-01", "P35D"),
                                redCells("DRC01", "2026-06-30", "", "P42D"),
                                redCells("DRC02", "2026-01-01", "", "P35D"),
                                redCells("DRC02", "2026-06-30", "", "P42D")),
                        modifications())
                .containsExactly(
                        tuple(CatalogueTable.COMPONENTS, 3, "effective-period-overlap"),
                        tuple(CatalogueTable.COMPONENTS, 5, "effective-period-overlap"));
    }

    @Test
    void a_day_between_two_periods_without_a_specification_is_refused() {
        assertRefused(
                        components(
                                redCells("DRC01", "2026-07-02", "", "P42D"),
                                redCells("DRC01", "2026-01-01", "2026-07-01", "P35D")),
                        modifications())
                .containsExactly(tuple(CatalogueTable.COMPONENTS, 2, "effective-period-gap"));
    }

    @Test
    void so_are_periods_of_one_modification() {
        assertRefused(
                        components(RED_CELLS),
                        modifications(
                                permitted("OPEN", "DRC01", "DRC01", "2026-01-01", "2026-07-01"),
                                permitted("OPEN", "DRC01", "DRC01", "2026-08-01", "2026-09-01"),
                                permitted("OPEN", "DRC01", "DRC01", "2026-08-15", "")))
                .containsExactly(
                        tuple(CatalogueTable.MODIFICATIONS, 3, "effective-period-gap"),
                        tuple(CatalogueTable.MODIFICATIONS, 4, "effective-period-overlap"));
    }

    @Test
    void a_modification_that_outlives_its_component_is_refused() {
        assertRefused(
                        components(redCells("DRC01", "2026-01-01", "2027-01-01", "P35D")),
                        modifications(permitted("OPEN", "DRC01", "DRC01", "2026-01-01", "")))
                .containsExactly(tuple(CatalogueTable.MODIFICATIONS, 2, "modification-component-not-in-force"));
    }

    @Test
    void what_may_be_opened_has_a_life_of_opened_packs_in_the_whole_period_of_that_line() {
        String until = "DPL01,Platelets,PLATELETS,2026-01-01,2026-07-01,P5D,P7D,COLLECTION,,PT6H,20,24,yes,,,,test";
        String from = "DPL01,Platelets,PLATELETS,2026-07-01,,P5D,P7D,COLLECTION,,,20,24,yes,,,,test";
        assertThat(CatalogueReading.of(
                        components(until, from),
                        modifications(permitted("OPEN", "DPL01", "DPL01", "2026-01-01", "2026-07-01"))))
                .isInstanceOf(Taken.class);
        assertRefused(
                        components(until, from),
                        modifications(permitted("OPEN", "DPL01", "DPL01", "2026-01-01", "2026-07-02")))
                .containsExactly(tuple(CatalogueTable.MODIFICATIONS, 2, "modification-opened-life-missing"));
        assertRefused(components(until, from), modifications(permitted("OPEN", "DPL01", "DPL01", "2026-06-30", "")))
                .containsExactly(tuple(CatalogueTable.MODIFICATIONS, 2, "modification-opened-life-missing"));
    }

    @Test
    void what_may_be_opened_only_later_needs_that_life_only_then() {
        String until = "DPL01,Platelets,PLATELETS,2026-01-01,2026-07-01,P5D,P7D,COLLECTION,,,20,24,yes,,,,test";
        String from = "DPL01,Platelets,PLATELETS,2026-07-01,,P5D,P7D,COLLECTION,,PT6H,20,24,yes,,,,test";
        assertThat(CatalogueReading.of(
                        components(until, from),
                        modifications(permitted("OPEN", "DPL01", "DPL01", "2026-07-01", "2026-08-01"))))
                .isInstanceOf(Taken.class);
    }

    @Test
    void a_modification_may_end_with_its_component_and_not_a_day_later() {
        var components = components(redCells("DRC01", "2026-01-01", "2027-01-01", "P35D"));
        assertThat(CatalogueReading.of(
                        components, modifications(permitted("OPEN", "DRC01", "DRC01", "2026-01-01", "2027-01-01"))))
                .isInstanceOf(Taken.class);
        assertRefused(components, modifications(permitted("OPEN", "DRC01", "DRC01", "2026-01-01", "2027-01-02")))
                .containsExactly(tuple(CatalogueTable.MODIFICATIONS, 2, "modification-component-not-in-force"));
    }

    @Test
    void every_field_of_a_component_is_read() {
        String name = "x".repeat(500);
        var read = Tables.taken(
                        components(
                                "DPL01,%s,PLATELETS,2026-01-01,2027-01-01,P5D,P7D,PROCESSING,P6D,PT6H,22,22,yes,0,0,pH,S:a"
                                        .formatted(name)),
                        modifications())
                .specifications();
        assertThat(read)
                .containsExactly(new ComponentSpecification(
                        new ProductDescriptionCode("DPL01"),
                        name,
                        ComponentKind.PLATELETS,
                        new InForce(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                        new ComponentLife(
                                ShelfLife.parse("P5D"),
                                ShelfLife.parse("P7D"),
                                CountedFrom.PROCESSING,
                                new ShelfLife.Calendar(Period.ofDays(6)),
                                new ShelfLife.Hours(Duration.ofHours(6))),
                        new Storage(22, 22, true),
                        new VolumeRange(0, 0),
                        "pH",
                        "S:a"));
    }

    @Test
    void what_is_not_agitated_is_read_as_such() {
        assertThat(Tables.taken(components(RED_CELLS), modifications()).specifications())
                .singleElement()
                .satisfies(it -> assertThat(it.storage().agitated()).isFalse());
    }

    @Test
    void every_field_of_a_modification_is_read() {
        var read = Tables.taken(
                        components(RED_CELLS),
                        modifications("POOL,STANDARD,DRC01,DRC01,2026-01-01,2027-01-01,P14D,P3D,COLLECTION,2,S:a"))
                .modifications();
        assertThat(read)
                .containsExactly(new PermittedModification(
                        ModificationProcess.POOL,
                        ModificationProcess.Variant.STANDARD,
                        new ProductDescriptionCode("DRC01"),
                        new ProductDescriptionCode("DRC01"),
                        new InForce(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                        new ShelfLife.Calendar(Period.ofDays(14)),
                        new CountedLife(ShelfLife.parse("P3D"), CountedFrom.COLLECTION),
                        2,
                        "S:a"));
    }

    @Test
    void a_refused_period_says_which_line_is_in_its_way() {
        var lines = List.of(
                redCells("DRC01", "2026-01-01", "", "P35D"),
                redCells("DRC01", "2026-07-01", "2026-08-01", "P42D"),
                redCells("DRC01", "2026-09-01", "", "P42D"));
        var reading = CatalogueReading.of(components(lines.toArray(String[]::new)), modifications());
        assertThat(((Refused) reading).lines())
                .extracting(RefusedLine::reason)
                .containsExactly(
                        "The line before it in time, 2, holds until further notice",
                        "The line before it in time, 3, holds until 2026-08-01");
    }

    @Test
    void another_header_is_another_table() {
        assertRefused("# remark\ncode,name\n", "")
                .containsExactly(
                        tuple(CatalogueTable.COMPONENTS, 2, "component-table-header"),
                        tuple(CatalogueTable.MODIFICATIONS, 1, "modification-table-header"));
    }

    @Test
    void a_catalogue_without_a_component_is_none() {
        assertRefused(components(), modifications())
                .containsExactly(tuple(CatalogueTable.COMPONENTS, 1, "component-table-empty"));
    }

    @Test
    void all_lines_that_cannot_be_read_are_listed_and_none_of_the_others_is_taken() {
        assertRefused(components(RED_CELLS, "DRC02", "DRC03"), modifications("OPEN"))
                .containsExactly(
                        tuple(CatalogueTable.COMPONENTS, 3, "row-malformed"),
                        tuple(CatalogueTable.COMPONENTS, 4, "row-malformed"),
                        tuple(CatalogueTable.MODIFICATIONS, 2, "row-malformed"));
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(Tables.taken("\ufeff" + components(RED_CELLS), "\ufeff" + modifications())
                        .specifications())
                .hasSize(1);
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertRefused(
            String components, String modifications) {
        var reading = CatalogueReading.of(components, modifications);
        assertThat(reading).isInstanceOf(Refused.class);
        return assertThat(((Refused) reading).lines())
                .allSatisfy(line -> assertThat(line.reason()).isNotEmpty())
                .extracting(RefusedLine::table, RefusedLine::line, RefusedLine::code);
    }
}
