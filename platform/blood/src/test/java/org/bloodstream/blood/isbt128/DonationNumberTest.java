package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.OptionalInt;
import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DonationNumberTest {
    private static final DonationNumber NUMBER = new DonationNumber("A999026000123");

    @Test
    void a_number_is_printed_with_its_check_character_and_scanned_without_it() {
        assertThat(NUMBER.printed()).isEqualTo("A9990 26 000123 8");
        assertThat(NUMBER.barcode()).isEqualTo("=A99902600012300");
        assertThat(DonationNumber.read(NUMBER.printed())).isEqualTo(NUMBER);
        assertThat(DonationNumber.read(NUMBER.barcode())).isEqualTo(NUMBER);
        assertThat(DonationNumber.read(" a9990260001238 ")).isEqualTo(NUMBER);
        assertThat(DonationNumber.of("A9990", 26, 123)).isEqualTo(NUMBER);
    }

    @Test
    void a_number_has_a_facility_a_nominal_year_and_a_sequence() {
        assertThat(NUMBER.facilityNumber()).isEqualTo(new FacilityNumber("A9990"));
        assertThat(NUMBER.facilityNumber().setAsideForValidation()).isTrue();
        assertThat(new FacilityNumber("G1234").setAsideForValidation()).isFalse();
        assertThat(NUMBER.nominalYear()).isEqualTo("26");
        assertThat(NUMBER.sequence()).isEqualTo("000123");
    }

    @Test
    void flags_that_check_the_number_must_check_this_one() {
        int flags = 60 + CheckCharacter.valueOf(NUMBER.value());
        assertThat(DonationNumber.read("=" + NUMBER + flags)).isEqualTo(NUMBER);
        assertUnreadable("=" + NUMBER + (flags + 1), "donation-number-flags-differ");
        assertThat(DonationNumber.read("=" + NUMBER + "97")).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "00, NONE, ''",
        "01, CONTAINER, 01",
        "04, CONTAINER, 04",
        "05, REPEATED_LABEL, 05",
        "06, PILOT_TUBE, 06",
        "07, TEST_TUBE, 07",
        "08, DONOR_RECORD, 08",
        "09, NAT_SAMPLE, 09",
        "10, BACTERIAL_SAMPLE, 10",
        "11, MATCH_WITH_UNIT, 11",
        "12, AFFIXED_PARTIAL_LABEL, 12",
        "13, ATTACHED_LABEL, 13",
        "14, RESERVED, 14",
        "15, CONTAINER, 15",
        "19, CONTAINER, 19",
        "20, LOCAL, 20",
        "59, LOCAL, 59",
        "60, CHECK_VALUE, ''",
        "96, CHECK_VALUE, ''",
        "97, RESERVED, 97",
        "99, RESERVED, 99",
        "AB, RESERVED, AB"
    })
    void flags_say_what_was_scanned_and_are_printed_unless_unused_or_a_check(
            String flags, DonationFlags.Meaning meaning, String printed) {
        assertThat(new DonationFlags(flags).meaning()).isEqualTo(meaning);
        assertThat(new DonationFlags(flags).printed().orElse("")).isEqualTo(printed);
    }

    @Test
    void containers_of_a_set_count_from_1_to_9_with_a_gap_in_the_flags() {
        assertThat(new DonationFlags("04").container()).isEqualTo(OptionalInt.of(4));
        assertThat(new DonationFlags("15").container()).isEqualTo(OptionalInt.of(5));
        assertThat(new DonationFlags("19").container()).isEqualTo(OptionalInt.of(9));
        assertThat(new DonationFlags("05").container()).isEmpty();
        assertThat(new DonationFlags("96").checkValue()).isEqualTo(OptionalInt.of(36));
        assertThat(new DonationFlags("97").checkValue()).isEmpty();
    }

    @Test
    void a_typed_number_needs_its_check_character() {
        assertUnreadable("A999026000123", "donation-number-check-missing");
        assertUnreadable("A9990260001239", "donation-number-check-failed");
        assertUnreadable("A999026000123#", "donation-number-malformed");
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
                "A99902600012",
                "A9990260001238 8"
            })
    void what_is_no_donation_number_is_refused(String text) {
        assertUnreadable(text, "donation-number-malformed");
    }

    @Test
    void the_refusal_says_which_part_is_wrong() {
        assertMessage("A99902600012", "has 13 characters");
        assertMessage("A9990260001234", "has 13 characters");
        assertMessage("O999026000123", "begins with a capital letter other than O");
        assertMessage("A999x26000123", "ends with two digits");
        assertMessage("A99902600012x", "are eight digits");
    }

    private static void assertMessage(String value, String words) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> new DonationNumber(value))
                .withMessageContaining(words)
                .returns("donation-number-malformed", UnreadableCodeException::code);
    }

    @Test
    void flags_are_written_as_they_were_read() {
        assertThat(new DonationFlags("A1")).hasToString("A1");
    }

    /** Each of them would be right if the letter were ours, which it is as a capital. */
    @ParameterizedTest
    @ValueSource(strings = {"\u017f999026000123Y", "\u0131999026000123*"})
    void a_letter_of_another_alphabet_is_not_taken_for_ours(String text) {
        assertUnreadable(text, "donation-number-malformed");
        assertThat(DonationNumber.read("s999026000123y")).isEqualTo(new DonationNumber("S999026000123"));
    }

    private static void assertUnreadable(String text, String code) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> DonationNumber.read(text))
                .returns(code, UnreadableCodeException::code);
    }
}
