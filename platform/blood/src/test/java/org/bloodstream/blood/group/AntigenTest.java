package org.bloodstream.blood.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AntigenTest {

    @ParameterizedTest
    @CsvSource({
        "004001, RH1, D",
        "004004, RH4, c",
        "006001, KEL1, K",
        "006002, KEL2, k",
        "002003, MNS3, S",
        "002004, MNS4, s",
        "008001, FY1, Fya",
        "009002, JK2, Jkb",
        "010001, DI1, Dia",
        "014004, DO4, Hy",
        "028001, GLOB1, P",
        "034001, VEL1, Vel"
    })
    void an_antigen_has_a_number_a_name_and_a_symbol(String number, String name, String symbol) {
        var antigen = Antigen.of(number);
        assertThat(antigen.isbtName()).isEqualTo(name);
        assertThat(antigen.symbol()).isEqualTo(symbol);
        assertThat(Antigen.named(symbol)).isEqualTo(antigen);
    }

    @Test
    void a_number_that_is_not_listed_is_kept_as_it_is() {
        var antigen = Antigen.of("999001");
        assertThat(antigen).hasToString("999001");
        assertThat(antigen.isbtName()).isEqualTo("999001");
        assertThat(antigen.system()).isEmpty();
    }

    @Test
    void every_listed_antigen_is_in_a_named_system_and_no_symbol_means_two() {
        assertThat(Antigen.listed()).hasSizeGreaterThan(140).allSatisfy(antigen -> {
            assertThat(antigen.system()).isPresent();
            assertThat(Antigen.named(antigen.symbol())).isEqualTo(antigen);
        });
        assertThat(BloodGroupSystem.AUG.number()).isEqualTo(36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00600", "0060011", "00600a"})
    void a_number_has_six_digits(String number) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> Antigen.of(number))
                .returns("antigen-malformed", UnreadableCodeException::code);
    }

    @Test
    void a_symbol_that_is_not_listed_is_not_guessed() {
        assertThat(Antigen.find("kell")).isEmpty();
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> Antigen.named("kell"))
                .returns("antigen-unknown", UnreadableCodeException::code);
    }

    @Test
    void an_antibody_is_named_after_its_antigen() {
        assertThat(Antibody.anti("K")).hasToString("anti-K").isEqualTo(new Antibody(Antigen.K));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C-c+E-e+", "C-E-", "e+"})
    void an_rh_phenotype_is_read_back_as_it_was_written(String text) {
        assertThat(RhPhenotype.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c+C-", "C", "C+ c-", "D+"})
    void anything_else_is_no_rh_phenotype(String text) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> RhPhenotype.parse(text))
                .returns("rh-phenotype-malformed", UnreadableCodeException::code);
    }

    @Test
    void what_was_not_tested_has_no_sign() {
        assertThat(Typing.NOT_TESTED.sign()).isEmpty();
        assertThat(Typing.NO_INFORMATION.known()).isFalse();
        assertThat(Typing.NEGATIVE.inWords()).isEqualTo("negative");
    }
}
