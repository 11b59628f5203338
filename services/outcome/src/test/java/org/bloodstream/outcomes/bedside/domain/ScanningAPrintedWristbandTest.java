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
import org.bloodstream.labels.WristbandName;
import org.bloodstream.labels.WristbandOnPaper;
import org.bloodstream.labels.WristbandSymbol;
import org.bloodstream.labels.ZplLabels;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What epr-bridge prints with the platform's labels, this service's check must read: on paper, and as a printer is told it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScanningAPrintedWristbandTest {
    private static final PatientIdentifier PATIENT = PatientIdentifier.ofNationalNumber("3999999993");

    private static final PatientIdentifier LOCAL = new PatientIdentifier("MR:BHSCT", "H0012345");

    static Stream<WristbandSymbol> symbols() {
        return Stream.of(
                new WristbandSymbol.BareNumber(PATIENT),
                new WristbandSymbol.Gs1("5050505", PATIENT, null),
                new WristbandSymbol.Gs1("5050505", PATIENT, "42"),
                new WristbandSymbol.HospitalNumber(LOCAL));
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void every_symbol_that_is_printed_names_the_patient_at_the_bedside(WristbandSymbol symbol) {
        var patient = new ScannedWristband(symbol.patient(), null);
        var band = new WristbandLabel(
                new WristbandName("O'Neill", "Síobhán"), LocalDate.of(1987, 5, 7), new LabelText("female"), symbol);
        var scanned = WristbandOnPaper.scanned(PdfLabels.render(band));
        assertThat(ScannedWristband.read(scanned)).isEqualTo(patient);
        assertThat(goodDay().wristband(scanned).verdict().answer()).isEqualTo(Answer.GO);
        for (var resolution : PrinterResolution.values()) {
            var told = WristbandOnPaper.told(ZplLabels.render(band, resolution));
            assertThat(ScannedWristband.read(told)).isEqualTo(patient);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "]d291MR:BHSCT:H0012345, MR:BHSCT:H0012345",
        "91MR:BHSCT:H0012345, MR:BHSCT:H0012345",
        "(91)MR:BHSCT:H0012345, MR:BHSCT:H0012345",
        "]d291MR:WHSCT:H0012345, MR:WHSCT:H0012345"
    })
    void a_hospitals_number_goes_with_the_hospital_that_gave_it(String text, String key) {
        assertThat(ScannedWristband.read(text)).isEqualTo(new ScannedWristband(PatientIdentifier.parseKey(key), null));
    }

    /** Another's own use of (91), a national number outside its GSRN, half a key, what a keyboard of another country makes of it. */
    @ParameterizedTest
    @CsvSource({
        "]d291BAY-4, wristband-without-patient",
        "]d291HCN:3999999993, wristband-without-patient",
        "]d291MR:BHSCT:, wristband-without-patient",
        "]d291MR:BHSCT:h0012345, wristband-without-patient",
        "]d291MR:H0012345, wristband-without-patient",
        "]d292MR:BHSCT:H0012345, wristband-without-patient",
        "]d291MR;BHSCT;H0012345, wristband-without-patient",
        "91MR;BHSCT;H0012345, scan-unknown",
        "91, scan-unknown",
        "H0012345, scan-unknown",
        "MR:BHSCT:H0012345, scan-unknown"
    })
    void what_is_not_exactly_a_hospitals_number_names_nobody(String text, String fault) {
        assertThat(ScannedWristband.read(text)).isEqualTo(new ScannedWristband(null, fault));
    }

    /** DCB1077 may put a hospital's number beside the GSRN: the GSRN names the patient. */
    @Test
    void beside_a_service_relation_nothing_else_names_the_patient() {
        var gsrn = "]d28018505050539999999934";
        assertThat(ScannedWristband.read(gsrn + "91MR:BHSCT:H0099999").number()).isEqualTo(PATIENT);
        assertThat(ScannedWristband.read("]d28018000000000000000000" + "91MR:BHSCT:H0099999"))
                .isEqualTo(new ScannedWristband(null, "wristband-without-patient"));
    }
}
