package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tired hand does to a typed number is noticed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyboardEntryTest {
    private static final String KEYS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";

    /** 14 places, 36 other characters each: over 500 wrong numbers for every right one. */
    @Tag("thousands-of-tries")
    @Property(tries = 1000)
    void every_single_wrong_character_of_number_and_check_character_is_noticed(
            @ForAll("numbers") DonationNumber number) {
        String typed = number.value() + number.checkCharacter();
        assertThat(DonationNumber.read(typed)).isEqualTo(number);
        for (int place = 0; place < typed.length(); place++) {
            for (char key : KEYS.toCharArray()) {
                if (key == typed.charAt(place)) continue;
                assertRefused(typed.substring(0, place) + key + typed.substring(place + 1));
            }
        }
    }

    @Tag("thousands-of-tries")
    @Property(tries = 2000)
    void every_swap_of_two_neighbours_is_noticed(@ForAll("numbers") DonationNumber number) {
        String typed = number.value() + number.checkCharacter();
        for (int place = 0; place + 1 < typed.length(); place++) {
            char left = typed.charAt(place);
            char right = typed.charAt(place + 1);
            if (left != right) assertRefused(typed.substring(0, place) + right + left + typed.substring(place + 2));
        }
    }

    @Tag("thousands-of-tries")
    @Property(tries = 300)
    void a_check_character_needs_no_check_of_the_form_to_find_wrong_characters_and_swaps(@ForAll("texts") String text) {
        int check = CheckCharacter.valueOf(text);
        for (int place = 0; place < text.length(); place++) {
            for (char key : KEYS.substring(0, 36).toCharArray()) {
                if (key == text.charAt(place)) continue;
                String wrong = text.substring(0, place) + key + text.substring(place + 1);
                assertThat(CheckCharacter.valueOf(wrong)).isNotEqualTo(check);
            }
        }
        for (int place = 0; place + 1 < text.length(); place++) {
            char left = text.charAt(place);
            char right = text.charAt(place + 1);
            String wrong = text.substring(0, place) + right + left + text.substring(place + 2);
            if (left != right) assertThat(CheckCharacter.valueOf(wrong)).isNotEqualTo(check);
        }
    }

    /** By hand: this runs half a million times. */
    private static void assertRefused(String typed) {
        try {
            throw new AssertionError("taken: " + DonationNumber.read(typed));
        } catch (UnreadableCodeException refusal) {
            assert !String.valueOf(refusal.getMessage()).contains(typed);
        }
    }

    @Provide
    Arbitrary<DonationNumber> numbers() {
        var first = Arbitraries.chars().with("ABCDEFGHIJKLMNPQRSTUVWXYZ123456789");
        var next = Arbitraries.strings()
                .withChars("ABCDEFGHIJKLMNPQRSTUVWXYZ0123456789")
                .ofLength(2);
        var digits = Arbitraries.strings().numeric().ofLength(10);
        return Combinators.combine(first, next, digits).as((a, b, c) -> new DonationNumber(a + b + c));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(KEYS.substring(0, 36))
                .ofMinLength(1)
                .ofMaxLength(21);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&\"321415000000000000",
                "=;A99990000222244445555",
                "&/CHA999926000123",
                "=>026354",
                "=\\999999999999999100"
            })
    void other_texts_are_typed_with_their_check_character_too(String barcode) {
        var structure = DataStructure.read(barcode);
        String typed = structure.data() + structure.checkCharacter().orElseThrow();
        assertThat(structure.type().readTyped(typed)).isEqualTo(structure);
        String other = typed.endsWith("0") ? "1" : "0";
        assertCode("keyboard-check-failed", structure.type(), structure.data() + other);
    }

    @Test
    void a_donation_number_is_typed_without_flags() {
        assertThat(StructureType.DONATION_IDENTIFICATION_NUMBER.readTyped("A9990 26 000123 8"))
                .isEqualTo(new DonationIdentification(new DonationNumber("A999026000123"), DonationFlags.NONE));
    }

    @Test
    void what_has_no_check_character_cannot_be_typed() {
        assertCode("keyboard-check-not-possible", StructureType.PRODUCT_CODE, "DRC010008");
        assertCode("keyboard-check-not-possible", StructureType.EXPIRATION_DATE, " ");
        assertThat(new ProductCode("DRC01000").checkCharacter()).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> CheckCharacter.of("a"));
    }

    private static void assertCode(String code, StructureType type, String typed) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> type.readTyped(typed))
                .returns(code, UnreadableCodeException::code);
    }
}
