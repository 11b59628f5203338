package org.bloodstream.blood.codabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.bloodstream.blood.RefusedRow;
import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layouts here are made up: none was found in a source. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CodabarLayoutImportTest {
    private static final String HEADER = "name,start,stop,form,dates,source\n";

    @Test
    void layouts_of_a_table_read_the_symbols_that_they_describe() {
        var read = CodabarLayoutImport.read("\ufeff" + HEADER + """
                # made up
                legacy component,A,B,"(?<component>\\d{3,5})",,this test
                legacy expiry,C,D,(?<expiry>\\d{6}),ddMMuu,this test
                """);
        assertThat(read.refused()).isEmpty();
        assertThat(Codabar.read("A12345B", read.layouts()))
                .isEqualTo(new CodabarReading.Component("legacy component", "12345"));
        assertThat(Codabar.read("c201226d", read.layouts()))
                .isEqualTo(new CodabarReading.Expiry("legacy expiry", LocalDate.of(2026, 12, 20)));
    }

    @Test
    void every_row_is_taken_or_refused_with_its_reason() {
        var read = CodabarLayoutImport.read(HEADER + """
                one,A,B,(?<component>\\d{5}),,x
                one,A,C,(?<component>\\d{5}),,x
                ,A,B,(?<component>\\d{5}),,x
                %s,A,B,(?<component>\\d{5}),,x
                two,a,B,(?<component>\\d{5}),,x
                three,A,,(?<component>\\d{5}),,x
                four,A,BC,(?<component>\\d{5}),,x
                five,A,B,(?<component>\\d{5},,x
                six,A,B,\\d{5},,x
                seven,A,B,(?<expiry>\\d{6}),,x
                eight,A,B,(?<component>\\d{6}),ddMMuu,x
                nine,A,B,(?<component>\\d)(?<expiry>\\d{6}),ddMMuu,x
                ten,A,B,(?<expiry>\\d{6}),ddMMbb,x
                eleven,A,B,(?<expiry>\\d{4}),MMuu,x
                twelve,A,B,(?<expiry>\\d{6}),ddMMyy,x
                thirteen,A,B,(?<expiry>\\d{6}),HHmmss,x
                fourteen,A,B,(?<component>\\d{5}),,
                fifteen,A,B,(?<component>\\d{5}),
                sixteen,A,B,"(?<component>\\d{5}),,x
                """.formatted("x".repeat(61)));
        assertThat(read.layouts()).extracting(CodabarLayout::name).containsExactly("one");
        assertThat(read.refused())
                .extracting(RefusedRow::line, RefusedRow::code)
                .containsExactly(
                        tuple(3, "codabar-layout-repeated"),
                        tuple(4, "codabar-layout-name"),
                        tuple(5, "codabar-layout-name"),
                        tuple(6, "codabar-layout-letters"),
                        tuple(7, "codabar-layout-letters"),
                        tuple(8, "codabar-layout-letters"),
                        tuple(9, "codabar-layout-form"),
                        tuple(10, "codabar-layout-form"),
                        tuple(11, "codabar-layout-form"),
                        tuple(12, "codabar-layout-form"),
                        tuple(13, "codabar-layout-form"),
                        tuple(14, "codabar-layout-dates"),
                        tuple(15, "codabar-layout-dates"),
                        tuple(16, "codabar-layout-dates"),
                        tuple(17, "codabar-layout-dates"),
                        tuple(18, "source-missing"),
                        tuple(19, "row-malformed"),
                        tuple(20, "row-malformed"));
    }

    @Test
    void a_name_may_have_60_characters() {
        var read = CodabarLayoutImport.read(HEADER + "x".repeat(60) + ",A,D,(?<component>\\d),,x");
        assertThat(read.layouts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one,A,B,(?<component>\\d{5}),,x", "name,start,stop,form,dates"})
    void what_is_no_table_of_layouts_is_refused_whole(String text) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> CodabarLayoutImport.read(text))
                .returns("codabar-layouts-header", UnreadableCodeException::code)
                .withMessage("The first line of this table is name,start,stop,form,dates,source");
    }
}
