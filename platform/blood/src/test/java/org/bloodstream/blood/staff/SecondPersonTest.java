package org.bloodstream.blood.staff;

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
class SecondPersonTest {

    @ParameterizedTest
    @CsvSource({
        "='A999900395A, ISBT128:A9999:00395A",
        "]d28017505050594347659199, GSRN:505050594347659199",
        "nmc 98I1234E, NMC:98I1234E",
        "' another-nurse ', another-nurse",
        "n.byrne@hscni.example, n.byrne@hscni.example"
    })
    void is_named_by_badge_registration_or_account_and_read_back(String text, String value) {
        assertThat(SecondPerson.read(text).value()).isEqualTo(value);
        assertThat(SecondPerson.read(value)).isEqualTo(SecondPerson.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3999999993",
                "3999999994",
                "]C03999999993",
                "]d28018505050539999999934",
                "=A99902600012300",
                "='A9999003",
                "NMC 98I1234",
                "GSRN:505050594347659190",
                "two words",
                "line\nbreak"
            })
    void is_no_wristband_no_pack_and_nothing_misread(String text) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> SecondPerson.read(text))
                .returns("second-person-unreadable", UnreadableCodeException::code);
    }

    @Test
    void is_known_to_be_an_account_only_by_its_name_in_whatever_case() {
        var nurse = new Actor("ward-nurse");
        assertThat(SecondPerson.read("Ward-Nurse").is(nurse)).isTrue();
        assertThat(SecondPerson.read("another-nurse").is(nurse)).isFalse();
        assertThat(SecondPerson.read("NMC 98I1234E").is(nurse)).isFalse();
    }

    @Test
    void a_name_has_200_characters_at_most() {
        assertThat(SecondPerson.read("x".repeat(200)).value()).hasSize(200);
        assertThatExceptionOfType(UnreadableCodeException.class).isThrownBy(() -> SecondPerson.read("x".repeat(201)));
    }
}
