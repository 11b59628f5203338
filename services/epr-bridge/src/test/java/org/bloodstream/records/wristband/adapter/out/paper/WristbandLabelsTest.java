package org.bloodstream.records.wristband.adapter.out.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.labels.PdfLabels;
import org.bloodstream.labels.Printed;
import org.bloodstream.labels.WristbandOnPaper;
import org.bloodstream.records.patients.domain.APatient;
import org.bloodstream.records.patients.domain.BirthOrder;
import org.bloodstream.records.patients.domain.Sex;
import org.bloodstream.records.wristband.domain.Wristband;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WristbandLabelsTest {
    private static final Wristband BAND = band("O'Neill");

    @Test
    void without_a_prefix_of_gs1_the_symbol_is_the_bare_number() {
        assertThat(scanned("")).isEqualTo(new Scan.PatientNumber(APatient.HCN));
    }

    @Test
    void with_one_it_is_a_service_relation_of_the_patient() {
        assertThat(scanned("5050505")).isInstanceOfSatisfying(Scan.Gs1.class, gs1 -> assertThat(
                        gs1.elements().patient())
                .contains(APatient.HCN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"505050", "50505055", "505050X"})
    void what_is_no_prefix_stops_the_service_at_its_start(String prefix) {
        assertThatThrownBy(() -> WristbandLabels.with(prefix)).isInstanceOf(UnreadableCodeException.class);
    }

    @Test
    void a_hospitals_number_has_its_own_symbol_whatever_the_prefix() {
        for (String prefix : List.of("", "5050505"))
            assertThat(Scanner.scan(WristbandOnPaper.scanned(
                            PdfLabels.render(WristbandLabels.with(prefix).of(unknown(Sex.MALE))))))
                    .isInstanceOfSatisfying(
                            Scan.Gs1.class,
                            gs1 -> assertThat(gs1.elements().patient()).contains(APatient.EMERGENCY));
    }

    @ParameterizedTest
    @CsvSource({"FEMALE, female", "MALE, male", "OTHER, other sex", "UNKNOWN, sex not known"})
    void somebody_whom_nobody_knows_is_told_by_sex_and_number(Sex sex, String words) {
        var paper = new Printed(PdfLabels.render(WristbandLabels.with("").of(unknown(sex))));
        assertThat(paper.words())
                .contains("Name not known", "Date of birth not known, " + words, "Hospital no. BHSCT U0099887");
    }

    @Test
    void twins_are_told_by_the_order_of_birth() {
        var born = LocalDate.of(2026, 11, 20);
        for (int order : List.of(1, 2)) {
            var twin = new Wristband("O'Neill", null, born, Sex.FEMALE, new BirthOrder(order), APatient.HOSPITAL);
            assertThat(new Printed(PdfLabels.render(WristbandLabels.with("").of(twin))).words())
                    .contains("Born 20-Nov-2026, female, birth order " + order);
        }
    }

    private static Wristband unknown(Sex sex) {
        return new Wristband(null, null, null, sex, null, APatient.EMERGENCY);
    }

    private static Scan scanned(String prefix) {
        return Scanner.scan(WristbandOnPaper.scanned(
                PdfLabels.render(WristbandLabels.with(prefix).of(BAND))));
    }

    private static Wristband band(String family) {
        return new Wristband(family, "Síobhán", LocalDate.of(1987, 5, 7), null, null, APatient.HCN);
    }
}
