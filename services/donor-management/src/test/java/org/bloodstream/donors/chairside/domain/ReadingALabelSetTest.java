package org.bloodstream.donors.chairside.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingALabelSetTest {
    private static final String NUMBER = "=A999026000123";
    private static final String TYPED = "A9990 26 000123 8";

    @Test
    void one_number_on_pack_form_and_tubes_is_one_set() {
        assertThat(read("01", "08", "07")).isEqualTo(new Reading.One(new DonationNumber("A999026000123")));
        assertThat(Reading.of(new Labels(TYPED, TYPED, List.of(TYPED))))
                .isEqualTo(new Reading.One(new DonationNumber("A999026000123")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "05", "12", "13", "20", "59", "68"})
    void flags_that_say_nothing_of_the_place_are_right_everywhere(String flags) {
        assertThat(read(flags, flags, flags)).isInstanceOf(Reading.One.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06", "07", "08", "09", "10"})
    void a_tubes_or_forms_label_is_not_on_a_pack(String flags) {
        assertThat(codes(read(flags, "00", "00"))).containsExactly("donation-number-not-of-a-pack");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "04", "07", "09", "10", "15", "19"})
    void a_packs_or_tubes_label_is_not_on_a_form(String flags) {
        assertThat(codes(read("00", flags, "00"))).containsExactly("label-not-of-a-form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "04", "08", "15", "19"})
    void a_packs_or_forms_label_is_not_on_a_tube(String flags) {
        assertThat(codes(read("00", "00", flags))).containsExactly("label-not-of-a-tube");
    }

    @Test
    void a_number_that_differs_on_any_label_makes_no_set() {
        var other = "=A99902600012400";
        var same = NUMBER + "00";
        assertThat(codes(Reading.of(new Labels(other, same, List.of(same))))).containsExactly("labels-differ");
        assertThat(codes(Reading.of(new Labels(same, other, List.of(same))))).containsExactly("labels-differ");
        assertThat(codes(Reading.of(new Labels(same, same, List.of(same, other)))))
                .containsExactly("labels-differ");
    }

    @Test
    void what_cannot_be_read_is_no_number() {
        assertThat(codes(Reading.of(new Labels("nonsense", NUMBER + "08", List.of("A999026000123")))))
                .containsExactly("donation-number-malformed", "donation-number-check-missing");
    }

    private static Reading read(String pack, String form, String tube) {
        return Reading.of(new Labels(NUMBER + pack, NUMBER + form, List.of(NUMBER + tube)));
    }

    private static List<String> codes(Reading reading) {
        return reading instanceof Reading.None(var objections)
                ? objections.stream().map(Objection::code).toList()
                : List.of();
    }
}
