package org.bloodstream.records.wristband.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.records.patients.domain.APatient.ANOTHER_HCN;
import static org.bloodstream.records.patients.domain.APatient.CHI;
import static org.bloodstream.records.patients.domain.APatient.EMERGENCY;
import static org.bloodstream.records.patients.domain.APatient.HCN;
import static org.bloodstream.records.patients.domain.APatient.HOSPITAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.patients.domain.APatient;
import org.bloodstream.records.patients.domain.BirthDate;
import org.bloodstream.records.patients.domain.BirthOrder;
import org.bloodstream.records.patients.domain.Claim;
import org.bloodstream.records.patients.domain.Patient.Living;
import org.bloodstream.records.patients.domain.Person;
import org.bloodstream.records.patients.domain.PersonChange;
import org.bloodstream.records.patients.domain.PersonName;
import org.bloodstream.records.patients.domain.Sex;
import org.bloodstream.records.wristband.domain.WristbandObjection.BirthDateIncomplete;
import org.bloodstream.records.wristband.domain.WristbandObjection.NameIncomplete;
import org.bloodstream.records.wristband.domain.WristbandObjection.PatientMerged;
import org.bloodstream.records.wristband.domain.WristbandObjection.PatientNotAdmitted;
import org.bloodstream.records.wristband.domain.WristbandOutcome.Printable;
import org.bloodstream.records.wristband.domain.WristbandOutcome.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintingAWristbandTest {
    private static final PersonName SIOBHAN = new PersonName("O'Neill", List.of("Síobhán", "Máire"));
    private static final String BORN = "1987-05-07";

    @Test
    void a_wristband_says_who_lies_there() {
        assertThat(decide(HCN, known(SIOBHAN, BORN, HCN, HOSPITAL)))
                .isEqualTo(new Printable(
                        new Wristband("O'Neill", "Síobhán Máire", LocalDate.of(1987, 5, 7), null, null, HCN)));
    }

    @Test
    void it_bears_the_main_national_number_by_whichever_the_patient_was_looked_up() {
        for (var number : List.of(HOSPITAL, CHI, HCN))
            assertThat(printed(decide(number, known(SIOBHAN, BORN, HOSPITAL, CHI, HCN)))
                            .number())
                    .isEqualTo(HCN);
    }

    @Test
    void a_retired_number_gets_none_and_the_surviving_one_is_named() {
        var survivor = known(SIOBHAN, BORN, HCN).retiring(Set.of(EMERGENCY, ANOTHER_HCN));
        assertRefused(decide(EMERGENCY, survivor), new PatientMerged(HCN));
        assertRefused(decide(ANOTHER_HCN, survivor), new PatientMerged(HCN));
        assertThat(printed(decide(HCN, survivor)).number()).isEqualTo(HCN);
    }

    @Test
    void who_does_not_lie_here_gets_one_in_an_emergency_only() {
        var patient = known(SIOBHAN, BORN, HCN);
        assertRefused(WristbandPolicy.decide(new WristbandCase(HCN, patient, false, false)), new PatientNotAdmitted());
        assertThat(WristbandPolicy.decide(new WristbandCase(HCN, patient, false, true)))
                .isInstanceOf(Printable.class);
    }

    @Test
    void an_emergency_makes_no_wristband_of_a_retired_number() {
        var survivor = known(SIOBHAN, BORN, HCN).retiring(Set.of(EMERGENCY));
        assertRefused(
                WristbandPolicy.decide(new WristbandCase(EMERGENCY, survivor, true, true)), new PatientMerged(HCN));
    }

    @Test
    void without_a_national_number_it_bears_the_hospitals_by_which_the_patient_was_looked_up() {
        var elsewhere = new PatientIdentifier("MR:WHSCT", "W1");
        for (var number : List.of(HOSPITAL, elsewhere))
            assertThat(printed(decide(number, known(SIOBHAN, BORN, HOSPITAL, elsewhere)))
                            .number())
                    .isEqualTo(number);
    }

    @Test
    void somebody_whom_nobody_knows_gets_one_of_number_and_sex() {
        assertThat(printed(decide(EMERGENCY, somebody(null, null, Sex.MALE, EMERGENCY))))
                .isEqualTo(new Wristband(null, null, null, Sex.MALE, null, EMERGENCY));
        assertThat(printed(decide(EMERGENCY, APatient.living(EMERGENCY))))
                .isEqualTo(new Wristband(null, null, null, null, null, EMERGENCY));
    }

    @Test
    void a_newborn_without_a_given_name_gets_one_that_lacks_it() {
        var baby = somebody(new PersonName("O'Neill", List.of()), "2026-11-20", Sex.FEMALE, HOSPITAL);
        assertThat(printed(decide(HOSPITAL, baby)))
                .isEqualTo(new Wristband("O'Neill", null, LocalDate.of(2026, 11, 20), Sex.FEMALE, null, HOSPITAL));
    }

    @Test
    void twins_have_all_alike_but_the_order_of_birth_and_the_number() {
        assertThat(printed(decide(HOSPITAL, twin(1, HOSPITAL)))).isEqualTo(ofTwin(1, HOSPITAL));
        assertThat(printed(decide(EMERGENCY, twin(2, EMERGENCY)))).isEqualTo(ofTwin(2, EMERGENCY));
    }

    @Test
    void twins_are_told_apart_by_the_order_of_birth_with_national_numbers_too() {
        var twin = twin(2, HCN)
                .learning(new Claim(
                        Set.of(HCN),
                        PersonChange.whole(new Person(SIOBHAN, new BirthDate(BORN), null, null, new BirthOrder(2)))));
        assertThat(printed(decide(HCN, twin)).birthOrder()).isEqualTo(new BirthOrder(2));
    }

    private static Living twin(int order, PatientIdentifier number) {
        var person = new Person(
                new PersonName("O'Neill", List.of()),
                new BirthDate("2026-11-20"),
                Sex.FEMALE,
                null,
                new BirthOrder(order));
        return APatient.living(number).learning(new Claim(Set.of(number), PersonChange.whole(person)));
    }

    private static Wristband ofTwin(int order, PatientIdentifier number) {
        return new Wristband("O'Neill", null, LocalDate.of(2026, 11, 20), Sex.FEMALE, new BirthOrder(order), number);
    }

    @Test
    void a_year_alone_is_not_taken_for_a_date_of_birth() {
        assertThat(printed(decide(HOSPITAL, somebody(SIOBHAN, "1987", null, HOSPITAL)))
                        .dateOfBirth())
                .isNull();
    }

    @Test
    void once_the_national_number_is_known_it_is_the_one() {
        var found = known(SIOBHAN, BORN, EMERGENCY, HCN);
        assertThat(printed(decide(EMERGENCY, found)).number()).isEqualTo(HCN);
        assertRefused(decide(EMERGENCY, known(null, BORN, EMERGENCY, HCN)), new NameIncomplete());
    }

    @Test
    void a_wristband_with_a_national_number_and_half_a_name_cannot_be() {
        assertThatThrownBy(() -> new Wristband("O'Neill", null, LocalDate.of(1987, 5, 7), null, null, HCN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wristband("O'Neill", "Síobhán", null, null, null, HCN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_has_both_its_parts() {
        for (var half : List.of(
                new PersonName("O'Neill", List.of()),
                new PersonName("O'Neill", List.of(" ")),
                new PersonName(null, List.of("Síobhán")),
                new PersonName(" ", List.of("Síobhán"))))
            assertRefused(decide(HCN, known(half, BORN, HCN)), new NameIncomplete());
        assertRefused(decide(HCN, known(null, BORN, HCN)), new NameIncomplete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1987", "1987-05"})
    void a_date_of_birth_is_whole(String known) {
        assertRefused(decide(HCN, known(SIOBHAN, known, HCN)), new BirthDateIncomplete());
        assertRefused(decide(HCN, known(SIOBHAN, null, HCN)), new BirthDateIncomplete());
    }

    @Test
    void every_objection_is_told() {
        var stranger = APatient.living(HCN).retiring(Set.of(EMERGENCY));
        assertRefused(
                WristbandPolicy.decide(new WristbandCase(EMERGENCY, stranger, false, false)),
                new PatientMerged(HCN),
                new PatientNotAdmitted(),
                new NameIncomplete(),
                new BirthDateIncomplete());
    }

    @Test
    void a_wristband_that_slips_into_a_log_says_nothing() {
        assertThat(decide(HCN, known(SIOBHAN, BORN, HCN)) + " " + new PatientMerged(HCN))
                .doesNotContain("Neill", "Síobhán", "1987", HCN.value());
    }

    private static Living known(@Nullable PersonName name, @Nullable String born, PatientIdentifier... numbers) {
        return somebody(name, born, null, numbers);
    }

    private static Living somebody(
            @Nullable PersonName name, @Nullable String born, @Nullable Sex sex, PatientIdentifier... numbers) {
        var person = new Person(name, born == null ? null : new BirthDate(born), sex, null, null);
        return APatient.living(numbers).learning(new Claim(Set.of(numbers), PersonChange.whole(person)));
    }

    private static WristbandOutcome decide(PatientIdentifier asked, Living patient) {
        return WristbandPolicy.decide(new WristbandCase(asked, patient, true, false));
    }

    private static Wristband printed(WristbandOutcome outcome) {
        return ((Printable) outcome).wristband();
    }

    private static void assertRefused(WristbandOutcome outcome, WristbandObjection... objections) {
        assertThat(outcome).isEqualTo(new Refused(List.of(objections)));
    }
}
