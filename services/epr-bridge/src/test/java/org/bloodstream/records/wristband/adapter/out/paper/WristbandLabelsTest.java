package org.bloodstream.records.wristband.adapter.out.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.labels.PdfLabels;
import org.bloodstream.labels.UnprintableLabelException;
import org.bloodstream.labels.WristbandOnPaper;
import org.bloodstream.records.patients.domain.APatient;
import org.bloodstream.records.wristband.domain.Wristband;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void a_name_that_no_label_can_show_is_refused() {
        assertThatThrownBy(() -> WristbandLabels.with("").of(band("Ковальчук")))
                .isInstanceOf(UnprintableLabelException.class);
    }

    private static Scan scanned(String prefix) {
        return Scanner.scan(WristbandOnPaper.scanned(
                PdfLabels.render(WristbandLabels.with(prefix).of(BAND))));
    }

    private static Wristband band(String family) {
        return new Wristband(family, "Síobhán", LocalDate.of(1987, 5, 7), APatient.HCN);
    }
}
