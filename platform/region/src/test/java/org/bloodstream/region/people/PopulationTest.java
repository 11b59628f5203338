package org.bloodstream.region.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PopulationTest {
    private final Population population = new Population();

    @Test
    void every_number_is_a_valid_health_and_care_number_from_the_top_of_the_block() {
        assertThat(everyNumber())
                .hasSizeGreaterThan(800)
                .doesNotHaveDuplicates()
                .allSatisfy(number ->
                        assertThat(new PatientIdentifier("HCN", number).value()).startsWith("399999"));
    }

    @Test
    void a_wrong_check_digit_is_wrong() {
        assertThat(everyNumber().map(HealthAndCareNumbers::withWrongCheckDigit))
                .allSatisfy(number -> assertThatThrownBy(() -> new PatientIdentifier("HCN", number))
                        .isInstanceOf(UnreadableCodeException.class));
    }

    @Test
    void everybody_is_the_same_person_each_time() {
        assertThat(population.patient(17)).isEqualTo(new Population().patient(17));
        assertThat(population.donor(17)).isEqualTo(new Population().donor(17));
        assertThat(population.groupOfPatient(17))
                .isEqualTo(population.patient(17).person().group());
    }

    @Test
    void names_hold_nothing_that_hl7_would_have_to_escape() {
        assertThat(everyPatient().flatMap(patient -> Stream.of(patient.familyName(), patient.givenName())))
                .allMatch(name -> name.matches("[\\p{L}'-]+"));
    }

    @Test
    void donors_are_of_age() {
        assertThat(IntStream.range(0, 500).mapToObj(population::donor))
                .allSatisfy(donor ->
                        assertThat(donor.dateOfBirth()).isBefore("2008-01-02").isAfter("1974-02-01"));
    }

    @Test
    void groups_come_in_the_proportions_of_the_region() {
        var count = 20_000L;
        var groups = IntStream.range(0, (int) count)
                .mapToObj(number -> population.groupOfPatient(number).abo());

        assertThat(groups.filter(Abo.O::equals).count()).isCloseTo(count * 47 / 100, withinPercentage(5));
    }

    private Stream<Person> everyPatient() {
        return IntStream.range(0, population.patients())
                .mapToObj(number -> population.patient(number).person());
    }

    private static Stream<String> everyNumber() {
        return Stream.concat(
                HealthAndCareNumbers.FOR_THE_POPULATION.stream(), HealthAndCareNumbers.FOR_THE_DEMONSTRATION.stream());
    }
}
