package org.bloodstream.blood.codabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CodabarTest {
    private static final CodabarLayout COMPONENT = CodabarLayout.ofComponent("one", 'A', 'B', "(?<component>\\d{5})");

    @ParameterizedTest
    @ValueSource(strings = {"A12345B", "a12345b", "A12345b"})
    void start_and_stop_letters_may_come_in_either_case(String text) {
        assertThat(Codabar.read(text, List.of(COMPONENT))).isEqualTo(new CodabarReading.Component("one", "12345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AB", "A12345", "12345B", "A1234EB", "A123 45B"})
    void anything_else_is_no_codabar(String text) {
        assertRefused(text, List.of(COMPONENT), "codabar-malformed");
    }

    @Test
    void one_character_between_the_letters_is_enough_and_both_letters_may_be_the_same() {
        var shortest = CodabarLayout.ofComponent("shortest", 'A', 'A', "(?<component>\\d)");
        assertThat(Codabar.read("A1A", List.of(shortest))).isEqualTo(new CodabarReading.Component("shortest", "1"));
        assertRefused("AA", List.of(shortest), "codabar-malformed");
    }

    @Test
    void a_symbol_that_fits_no_layout_or_two_is_refused() {
        assertRefused("B12345A", List.of(COMPONENT), "codabar-layout-unknown");
        assertRefused("A12345C", List.of(COMPONENT), "codabar-layout-unknown");
        assertRefused("A1234B", List.of(COMPONENT), "codabar-layout-unknown");
        var other = CodabarLayout.ofComponent("two", 'A', 'B', "(?<component>\\d+)");
        assertRefused("A12345B", List.of(COMPONENT, other), "codabar-layout-ambiguous");
    }

    @Test
    void an_expiry_that_is_no_date_is_refused() {
        var expiry = CodabarLayout.ofExpiry("three", 'C', 'D', "(?<expiry>\\d{6})", "ddMMuu");
        assertRefused("C290227D", List.of(expiry), "codabar-date-malformed");
    }

    @Test
    void a_layout_that_could_read_nothing_cannot_be_set_up() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CodabarLayout.ofComponent("four", 'a', 'B', "(?<component>\\d{5})"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CodabarLayout.ofComponent("five", 'A', 'B', "\\d{5}"));
    }

    private static void assertRefused(String text, List<CodabarLayout> layouts, String code) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> Codabar.read(text, layouts))
                .returns(code, UnreadableCodeException::code);
    }
}
