package org.bloodstream.donors.search.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DonationSoughtTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=A99902600012300",
                "]C0=A99902600012300",
                "=A99902600012307",
                "A9990 26 000123 8",
                "a9990260001238",
                " A9990 26 000123 8 "
            })
    void a_donation_is_sought_by_any_label_of_its_set_or_typed_with_its_check_character(String query) {
        assertThat(DonationSought.in(query)).contains(DonationNumber.of("A9990", 26, 123));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siobhan O'Neill 17/05/1990",
                "17051990 BT12 6BE",
                "399 999 9993",
                "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3d",
                "王 小明",
                "Ng 1990-05-17",
                ""
            })
    void anything_else_is_no_donation_number(String query) {
        assertThat(DonationSought.in(query)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A9990 26 000123, donation-number-check-missing",
        "A9990 26 000123 9, donation-number-check-failed",
        "A9990 26 000132 8, donation-number-check-failed"
    })
    void a_wrong_donation_number_is_refused_and_not_taken_for_something_else(String query, String code) {
        assertThatThrownBy(() -> DonationSought.in(query))
                .isInstanceOfSatisfying(UnreadableCodeException.class, unreadable -> assertThat(unreadable.code())
                        .isEqualTo(code));
    }
}
