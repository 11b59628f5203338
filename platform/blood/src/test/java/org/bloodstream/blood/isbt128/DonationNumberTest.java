package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.Vectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DonationNumberTest {

    static Stream<JsonNode> checks() {
        return Vectors.read("isbt128_vectors.json").get("dinChecks").valueStream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void the_standards_examples_have_their_check_character(JsonNode example) {
        var number = new DonationNumber(example.get("din").asString());
        assertThat(String.valueOf(number.checkCharacter()))
                .isEqualTo(example.get("k").asString());
    }

    @Test
    void a_number_is_printed_with_its_check_character_and_scanned_without_it() {
        var number = new DonationNumber("A999026000123");
        assertThat(number.printed()).isEqualTo("A9990 26 000123 8");
        assertThat(number.barcode()).isEqualTo("=A99902600012300");
        assertThat(DonationNumber.read(number.printed())).isEqualTo(number);
        assertThat(DonationNumber.read(number.barcode())).isEqualTo(number);
    }

    @Test
    void flags_that_check_the_number_must_check_this_one() {
        var number = new DonationNumber("A999026000123");
        int flags = 60 + CheckCharacter.valueOf(number.value());
        assertThat(DonationNumber.read("=" + number + flags)).isEqualTo(number);
        assertUnreadable("=" + number + (flags == 96 ? 60 : flags + 1), "donation-number-flags-differ");
        assertThat(DonationNumber.read("=" + number + "97")).isEqualTo(number);
    }

    @Property
    void no_single_wrong_digit_goes_unnoticed_in_a_typed_number(
            @ForAll @IntRange(max = 999_999) int sequence,
            @ForAll @IntRange(min = 5, max = 12) int position,
            @ForAll @CharRange(from = '0', to = '9') char digit) {
        var number = DonationNumber.of("A9990", 26, sequence);
        var typed = new StringBuilder(number.value());
        if (typed.charAt(position) == digit) return;
        typed.setCharAt(position, digit);
        assertUnreadable(typed.toString() + number.checkCharacter(), "donation-number-check-failed");
    }

    @Test
    void a_typed_number_needs_its_check_character() {
        assertUnreadable("A999026000123", "donation-number-check-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GARBAGE",
                "A9O9026000123X",
                "O999026000123X",
                "0999026000123X",
                "=A99991x12345600",
                "A99902600012"
            })
    void what_is_no_donation_number_is_refused(String text) {
        assertUnreadable(text, "donation-number-malformed");
    }

    private static void assertUnreadable(String text, String code) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> DonationNumber.read(text))
                .returns(code, UnreadableCodeException::code);
    }
}
