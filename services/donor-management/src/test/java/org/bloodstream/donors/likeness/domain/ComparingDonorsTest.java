package org.bloodstream.donors.likeness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bloodstream.donors.likeness.domain.People.COMPARISON;
import static org.bloodstream.donors.likeness.domain.People.HCN;
import static org.bloodstream.donors.likeness.domain.People.HOME;
import static org.bloodstream.donors.likeness.domain.People.NORA;
import static org.bloodstream.donors.likeness.domain.People.OTHER_HCN;
import static org.bloodstream.donors.likeness.domain.People.STRANGER;
import static org.bloodstream.donors.likeness.domain.People.born;
import static org.bloodstream.donors.likeness.domain.People.level;
import static org.bloodstream.donors.likeness.domain.People.living;
import static org.bloodstream.donors.likeness.domain.People.named;
import static org.bloodstream.donors.likeness.domain.People.numbered;
import static org.bloodstream.donors.likeness.domain.People.part;

import java.time.LocalDate;
import org.bloodstream.blood.patient.NhsNumber;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparingDonorsTest {
    @Test
    void the_same_particulars_are_the_same_person_and_every_part_is_shown() {
        var likeness = COMPARISON.compare(NORA, NORA);
        assertThat(likeness).extracting(Likeness::verdict).isEqualTo(Verdict.SAME);
        assertThat(likeness.parts()).extracting(Part::field).containsExactly(Field.values());
        assertThat(likeness.score())
                .isCloseTo(likeness.parts().stream().mapToDouble(Part::weight).sum(), within(1e-9));
    }

    @Test
    void names_and_birth_date_alone_are_for_somebody_to_look_at() {
        assertThat(COMPARISON.compare(living(NORA, Residence.UNKNOWN), NORA))
                .extracting(Likeness::verdict)
                .isEqualTo(Verdict.LIKELY);
    }

    @Test
    void two_strangers_are_unlikely() {
        assertThat(COMPARISON.compare(NORA, STRANGER))
                .extracting(Likeness::verdict)
                .isEqualTo(Verdict.UNLIKELY);
    }

    @ParameterizedTest
    @CsvSource({"Nora, Nuala", "Ann, Anna", "Jane, Joan", "Mary, Mary Anne"})
    void twins_at_one_address_are_never_the_same(String one, String other) {
        assertThat(COMPARISON.compare(named(NORA, "Lagan", one), named(NORA, "Lagan", other)))
                .extracting(Likeness::verdict)
                .isEqualTo(Verdict.LIKELY);
    }

    @Test
    void twins_with_their_own_numbers_are_unlikely() {
        var nora = numbered(NORA, HCN);
        assertThat(COMPARISON.compare(nora, named(numbered(NORA, OTHER_HCN), "Lagan", "Nuala")))
                .extracting(Likeness::verdict)
                .isEqualTo(Verdict.UNLIKELY);
    }

    @Test
    void father_and_son_with_one_name_at_one_address_are_unlikely() {
        var likeness = COMPARISON.compare(NORA, born(NORA, LocalDate.of(1962, 9, 3)));
        assertThat(level(likeness, Field.DATE_OF_BIRTH)).isEqualTo(Level.GENERATION);
        assertThat(likeness).extracting(Likeness::verdict).isEqualTo(Verdict.UNLIKELY);
    }

    @Test
    void a_married_name_at_the_same_address_is_likely_and_with_the_number_the_same() {
        var married = named(NORA, "Carrick", "Nora");
        assertThat(COMPARISON.compare(NORA, married))
                .extracting(Likeness::verdict)
                .isEqualTo(Verdict.LIKELY);
        assertThat(COMPARISON.compare(numbered(NORA, HCN), numbered(married, HCN)))
                .extracting(Likeness::verdict)
                .isEqualTo(Verdict.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "1990-05-17, EXACT",
        "1990-05-16, TYPO",
        "1909-05-17, TYPO",
        "1990-01-01, YEAR_ONLY",
        "1993-08-21, DIFFERENT",
        "1964-03-12, GENERATION",
    })
    void a_birth_date_agrees_as_far_as_a_slip_explains_it(String other, Level level) {
        assertThat(level(COMPARISON.compare(NORA, born(NORA, LocalDate.parse(other))), Field.DATE_OF_BIRTH))
                .isEqualTo(level);
    }

    @Test
    void a_typing_error_in_the_birth_date_still_finds_the_donor() {
        var typed = born(living(NORA, Residence.UNKNOWN), LocalDate.of(1990, 5, 11));
        assertThat(COMPARISON.compare(NORA, typed))
                .extracting(Likeness::verdict)
                .isEqualTo(Verdict.LIKELY);
    }

    @Test
    void day_and_month_in_american_order_are_swapped() {
        var likeness = COMPARISON.compare(born(NORA, LocalDate.of(1990, 5, 7)), born(NORA, LocalDate.of(1990, 7, 5)));
        assertThat(level(likeness, Field.DATE_OF_BIRTH)).isEqualTo(Level.SWAPPED);
        assertThat(likeness).extracting(Likeness::verdict).isEqualTo(Verdict.LIKELY);
    }

    @Test
    void the_first_of_january_stands_for_day_not_known_and_proves_little() {
        var placeholder = born(NORA, LocalDate.of(1990, 1, 1));
        var likeness = COMPARISON.compare(placeholder, placeholder);
        assertThat(level(likeness, Field.DATE_OF_BIRTH)).isEqualTo(Level.PLACEHOLDER);
        assertThat(likeness).extracting(Likeness::verdict).isEqualTo(Verdict.LIKELY);
    }

    @Test
    void two_valid_numbers_of_one_service_weigh_strongly_against() {
        var likeness = COMPARISON.compare(numbered(NORA, HCN), numbered(NORA, OTHER_HCN));
        assertThat(part(likeness, Field.NATIONAL_NUMBER).weight()).isLessThan(-10);
        assertThat(likeness).extracting(Likeness::verdict).isEqualTo(Verdict.LIKELY);
    }

    @Test
    void numbers_of_two_health_services_say_nothing() {
        var likeness = COMPARISON.compare(numbered(NORA, HCN), numbered(NORA, new NhsNumber("9990000018")));
        assertThat(part(likeness, Field.NATIONAL_NUMBER)).isEqualTo(new Part(Field.NATIONAL_NUMBER, Level.ABSENT, 0));
    }

    @Test
    void somebody_else_with_ones_number_is_never_passed_over() {
        assertThat(COMPARISON.compare(numbered(NORA, HCN), numbered(STRANGER, HCN)))
                .extracting(Likeness::verdict)
                .isEqualTo(Verdict.LIKELY);
    }

    @Test
    void what_is_absent_weighs_nothing() {
        var nameOnly =
                new Particulars(NormalName.of("Lagan"), NormalName.of("Nora"), null, null, Residence.UNKNOWN, null);
        assertThat(COMPARISON.compare(NORA, nameOnly).parts().subList(2, 6))
                .allSatisfy(part -> assertThat(part.weight()).isZero())
                .allSatisfy(part -> assertThat(part.level()).isEqualTo(Level.ABSENT));
    }

    @ParameterizedTest
    @CsvSource({
        "BT12 6BE, 7 Lagan Row, EXACT",
        "bt126be, 7 lagan row, EXACT",
        "BT12 6BE, , PART",
        "BT12 6BE, 9 Lagan Row, PART",
        "BT12 6BF, , CLOSE",
        "BT21 6BE, , CLOSE",
        "BT12 9ZZ, , AREA",
        "BT48 6HQ, , DIFFERENT",
        "BT48 6HQ, 7 Lagan Row, DIFFERENT",
        ", 7 Lagan Row, CLOSE",
        "ZZ99 3VZ, , ABSENT",
        ", , ABSENT",
    })
    void an_address_agrees_by_postcode_and_house(String postcode, String line, Level level) {
        var other = living(NORA, Residence.of(postcode, line));
        assertThat(level(COMPARISON.compare(living(NORA, HOME), other), Field.RESIDENCE))
                .isEqualTo(level);
    }

    @Test
    void nobody_appears_in_text() {
        assertThat(numbered(NORA, HCN).toString() + HOME + NORA.family())
                .doesNotContain("Lagan", "LAGAN", "Nora", "1990", "BT12", "399");
    }
}
