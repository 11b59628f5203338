package org.bloodstream.donors.collection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.bloodstream.blood.isbt128.CheckCharacter;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.collection.domain.PackNumber.Unusable;
import org.bloodstream.donors.collection.domain.PackNumber.Usable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingAPacksNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=A99902600012300",
                "=A99902600012301",
                "]C0=A99902600012300",
                "A9990 26 000123 8",
                "a9990260001238"
            })
    void a_scan_of_the_pack_or_a_typed_number_with_its_check_character_is_read(String text) {
        assertThat(PackNumber.read(text)).isEqualTo(new Usable(new DonationNumber("A999026000123")));
    }

    @ParameterizedTest
    @CsvSource({
        "A9990 26 000123 9, donation-number-check-failed",
        "A999026000123, donation-number-check-missing",
        "=A99902600012306, donation-number-not-of-a-pack",
        "=A99902600012307, donation-number-not-of-a-pack",
        "=A99902600012308, donation-number-not-of-a-pack",
        "=A99902600012309, donation-number-not-of-a-pack",
        "=A99902600012310, donation-number-not-of-a-pack",
        "=O99902600012300, donation-number-malformed",
        "=<DRC01000, donation-number-malformed",
        "nothing, donation-number-malformed",
        "'', donation-number-malformed"
    })
    void anything_else_is_refused_with_its_own_code(String text, String code) {
        assertThat(PackNumber.read(text)).isInstanceOfSatisfying(Unusable.class, unusable -> assertThat(
                        unusable.objection().code())
                .isEqualTo(code));
    }

    @Property
    void no_other_check_character_is_ever_taken(
            @ForAll("numbers") DonationNumber number, @ForAll("checks") char check) {
        var usable = PackNumber.read(number.value() + check) instanceof Usable;
        assertThat(usable).isEqualTo(check == CheckCharacter.of(number.value()));
    }

    @Property
    void no_single_mistyped_digit_is_ever_taken(
            @ForAll("numbers") DonationNumber number, @ForAll @CharRange(from = '0', to = '9') char digit) {
        var typed = new StringBuilder(number.value());
        if (typed.charAt(10) == digit) return;
        typed.setCharAt(10, digit);
        assertThat(PackNumber.read(typed.toString() + number.checkCharacter())).isInstanceOf(Unusable.class);
    }

    @Provide
    Arbitrary<DonationNumber> numbers() {
        return Combinators.combine(
                        Arbitraries.of(Set.of("A9990", "A9995", "A9999")),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 999_999))
                .as(DonationNumber::of);
    }

    @Provide
    Arbitrary<Character> checks() {
        return Arbitraries.chars().with("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*".toCharArray());
    }
}
