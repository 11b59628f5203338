package org.bloodstream.outcomes.bedside.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.outcomes.bedside.domain.Bedside.goodDay;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.labels.LabelText;
import org.bloodstream.labels.PdfLabels;
import org.bloodstream.labels.PrinterResolution;
import org.bloodstream.labels.WristbandLabel;
import org.bloodstream.labels.WristbandOnPaper;
import org.bloodstream.labels.WristbandSymbol;
import org.bloodstream.labels.ZplLabels;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What epr-bridge prints with the platform's labels, this service's check must read: on paper, and as a printer is told it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScanningAPrintedWristbandTest {
    private static final PatientIdentifier PATIENT = PatientIdentifier.ofNationalNumber("3999999993");

    static Stream<WristbandSymbol> symbols() {
        return Stream.of(
                new WristbandSymbol.BareNumber(PATIENT),
                new WristbandSymbol.Gs1("5050505", PATIENT, null),
                new WristbandSymbol.Gs1("5050505", PATIENT, "42"));
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void every_symbol_that_is_printed_names_the_patient_at_the_bedside(WristbandSymbol symbol) {
        var band = new WristbandLabel(
                new LabelText("O'Neill"), new LabelText("Síobhán"), LocalDate.of(1987, 5, 7), symbol);
        var scanned = WristbandOnPaper.scanned(PdfLabels.render(band));
        assertThat(ScannedWristband.read(scanned)).isEqualTo(new ScannedWristband(PATIENT, null));
        assertThat(goodDay().wristband(scanned).verdict().answer()).isEqualTo(Answer.GO);
        for (var resolution : PrinterResolution.values()) {
            var told = WristbandOnPaper.told(ZplLabels.render(band, resolution));
            assertThat(ScannedWristband.read(told)).isEqualTo(new ScannedWristband(PATIENT, null));
        }
    }
}
