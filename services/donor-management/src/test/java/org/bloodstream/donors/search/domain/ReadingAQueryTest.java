package org.bloodstream.donors.search.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.HealthAndCareNumber;
import org.bloodstream.donors.likeness.domain.NormalName;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.bloodstream.donors.likeness.domain.Residence;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingAQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final UUID DONOR = UUID.fromString("5f0d6f5e-2f0a-4e0e-9d56-0d7a3f3a9b11");

    @Test
    void names_birth_date_postcode_and_number_are_read_in_any_order() {
        var number = new HealthAndCareNumber("3999999993");
        var expected =
                new DonorQuery(List.of("ONEILL", "SIOBHAN"), LocalDate.of(1990, 5, 17), "BT12 6BE", number, null);
        assertThat(read("O'Neill, Siobhán 17/05/1990 BT12 6BE 399 999 9993")).isEqualTo(expected);
        assertThat(read("3999999993 BT12 6BE O’NEILL 1990-05-17 siobhan")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1990-05-17",
        "1990/5/17",
        "17/05/1990",
        "17-5-1990",
        "17.05.1990",
        "17/5/90",
        "17051990",
        "17 May 1990",
        "17th may 1990",
        "17 MAY. 1990",
    })
    void a_birth_date_is_read_as_people_write_it(String text) {
        assertThat(read("Lagan " + text).dateOfBirth()).isEqualTo(LocalDate.of(1990, 5, 17));
    }

    @ParameterizedTest
    @CsvSource({"1/2/05, 2005-02-01", "1/2/10, 2010-02-01", "1/2/11, 1911-02-01", "1/2/26, 1926-02-01"})
    void two_digits_of_a_year_are_those_of_somebody_old_enough_to_register(String text, LocalDate date) {
        assertThat(read("Lagan " + text).dateOfBirth()).isEqualTo(date);
    }

    @Test
    void a_donors_number_is_enough() {
        assertThat(read(" " + DONOR + " ")).isEqualTo(new DonorQuery(List.of(), null, null, null, DONOR));
    }

    @ParameterizedTest
    @CsvSource({
        "'', query-too-short",
        "'  ', query-too-short",
        "La, query-too-short",
        "L 17/05/1990, query-too-short",
        "'*%_', query-too-short",
        "17/05/1990, query-too-wide",
        "BT12 6BE, query-too-wide",
        "Lagan 31/02/1990, query-date-impossible",
        "Lagan 99/99/1990, query-date-impossible",
        "Lagan 12345, query-number-unknown",
        "3999999994, patient-number-unreadable",
        "a b c d e f g h i j, query-too-long",
    })
    void what_would_list_everybody_or_says_nothing_is_refused(String text, String code) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(UnreadableCodeException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            if (!text.isBlank()) assertThat(refusal.getMessage()).doesNotContain(text);
        });
    }

    @ParameterizedTest
    @CsvSource({"#12345, 12345", "'# D 10/47 ', D 10/47", "#3999999994, 3999999994", "D-1047, D-1047", "12345, 12345"})
    void a_number_of_an_old_system_is_marked_or_stands_alone(String text, String number) {
        assertThat(read(text)).isEqualTo(new DonorQuery(List.of(), null, null, null, null, number));
    }

    @Test
    void a_very_long_query_is_refused() {
        assertThatThrownBy(() -> read("x".repeat(201)))
                .isInstanceOfSatisfying(UnreadableCodeException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("query-too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lag", "王小明", "王明", "Ng 17/05/1990 Le Van", "17/05/1990 BT12 6BE"})
    void what_few_people_share_is_enough(String text) {
        assertThat(read(text).readings()).isNotEmpty();
    }

    @Test
    void words_are_read_as_surname_and_given_name_in_every_way() {
        assertThat(read("Mary Anne Lagan").readings())
                .extracting(Particulars::family, Particulars::given)
                .contains(
                        tuple(NormalName.of("LAGAN"), NormalName.of("MARY ANNE")),
                        tuple(NormalName.of("MARY ANNE LAGAN"), NormalName.of("")),
                        tuple(NormalName.of(""), NormalName.of("MARY ANNE LAGAN")),
                        tuple(NormalName.of("ANNE LAGAN"), NormalName.of("MARY")))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_persons_own_particulars_ask_by_names_birth_date_and_number() {
        var number = new HealthAndCareNumber("3999999993");
        var person = new Particulars(
                NormalName.of("Ó Néill"),
                NormalName.of("Siobhán"),
                LocalDate.of(1990, 5, 17),
                null,
                Residence.UNKNOWN,
                number);
        assertThat(DonorQuery.of(person))
                .isEqualTo(new DonorQuery(List.of("ONEILL", "SIOBHAN"), LocalDate.of(1990, 5, 17), null, number, null));
    }

    @Test
    void a_query_never_shows_in_text_who_is_looked_for() {
        assertThat(read("Lagan 17/05/1990")).asString().doesNotContain("LAGAN", "1990");
    }

    private static DonorQuery read(String text) {
        return DonorQuery.read(text, TODAY);
    }
}
