package org.bloodstream.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WristbandOnPaperTest {
    private static final WristbandSymbol BARE = new WristbandSymbol.BareNumber(Samples.PATIENT);

    @Test
    void its_symbol_is_the_patient_as_a_gs1_service_relation() {
        var symbol = new WristbandSymbol.Gs1("5050505", Samples.PATIENT, "0000000042");
        var paper = paper(Samples.wristband(symbol));
        assertThat(paper.matrix(0, 2, 20.5, 21)).isEqualTo(new Scan.Gs1(symbol.elements()));
        assertThat(symbol.elements().patient()).contains(Samples.PATIENT);
        assertThat(symbol.elements().instance()).contains("0000000042");
    }

    @Test
    void its_symbol_may_be_the_bare_number() {
        assertThat(paper(Samples.wristband(BARE)).matrix(0, 2, 20.5, 21))
                .isEqualTo(new Scan.PatientNumber(Samples.PATIENT));
    }

    @Test
    void it_reads_as_the_patient_would_say_it() {
        var paper = paper(Samples.wristband());
        assertThat(paper.words()).contains("O'NEILL, Síobhán", "Born 07-May-1987", "HCN 399 999 9993");
        assertThat(paper.sizeInMillimetres().get(0)).isCloseTo(100, within(0.01));
        assertThat(paper.sizeInMillimetres().get(1)).isCloseTo(25, within(0.01));
        assertThat(paper.fonts()).containsExactly("LiberationMono-Bold", "LiberationSans-Bold");
    }

    @Test
    void a_long_name_gets_smaller_and_is_never_cut() {
        String family = "Featherstonehaugh-Cholmondeley-Mac Giolla Phádraig";
        String given = "Síobhán Máire Caoimhe Bríd";
        var paper = paper(Samples.wristband(family, given, BARE));
        assertThat(paper.words().replace("- ", "-")).contains("MAC GIOLLA PHÁDRAIG, Síobhán Máire Caoimhe Bríd");
        assertThat(paper.isBlank(97.5, 0, 2.4, 25)).isTrue();
        assertThat(paper.matrix(0, 2, 20.5, 21)).isEqualTo(new Scan.PatientNumber(Samples.PATIENT));
    }

    @Test
    void a_name_that_does_not_fit_is_refused() {
        var label = Samples.wristband("W".repeat(60), "Aoife", BARE);
        assertThatThrownBy(() -> PdfLabels.render(label))
                .isInstanceOfSatisfying(UnprintableLabelException.class, it -> assertThat(it.code())
                        .isEqualTo("label-text-too-long"));
        assertThatThrownBy(() -> ZplLabels.render(label, PrinterResolution.DOTS_8_PER_MM))
                .isInstanceOf(UnprintableLabelException.class);
    }

    @Test
    void a_printers_symbol_says_the_same() {
        var label = Samples.wristband();
        var zpl = Zpl.read(ZplLabels.render(label, PrinterResolution.DOTS_8_PER_MM));
        assertThat(zpl.matrices().stream().map(it -> Scanner.scan("]d2" + it.substring(1))))
                .containsExactly(new Scan.Gs1(((WristbandSymbol.Gs1) label.symbol()).elements()));
        assertThat(zpl.words()).isEqualTo(List.of("O'NEILL, Síobhán", "Born 07-May-1987", "HCN 399 999 9993"));
    }

    @Test
    void a_hospitals_own_number_is_in_no_symbol() {
        var local = new PatientIdentifier("MR:BHSCT", "H123456");
        assertThatThrownBy(() -> new WristbandSymbol.BareNumber(local))
                .isInstanceOfSatisfying(UnprintableLabelException.class, it -> assertThat(it.code())
                        .isEqualTo("wristband-number-local"));
        assertThatThrownBy(() -> new WristbandSymbol.Gs1("5050505", local, null))
                .isInstanceOf(UnreadableCodeException.class);
        assertThatThrownBy(() -> new WristbandSymbol.Gs1("505", Samples.PATIENT, null))
                .isInstanceOf(UnreadableCodeException.class);
        assertThatThrownBy(() -> new WristbandSymbol.Gs1("5050505", Samples.PATIENT, "x"))
                .isInstanceOf(UnreadableCodeException.class);
    }

    @Test
    void a_date_of_birth_is_one() {
        var name = new LabelText("X");
        assertThatThrownBy(() -> new WristbandLabel(name, name, LocalDate.of(1849, 12, 31), BARE))
                .isInstanceOfSatisfying(UnprintableLabelException.class, it -> assertThat(it.code())
                        .isEqualTo("wristband-date-of-birth"));
    }

    @Test
    void a_wristband_that_slips_into_a_log_says_nothing() {
        assertThat(Samples.wristband() + " " + Samples.wristband().symbol() + " " + BARE + " " + Samples.FACILITY)
                .doesNotContain("Neill", "Síobhán", "1987", "399", "Belfast");
    }

    private static Printed paper(WristbandLabel label) {
        return new Printed(PdfLabels.render(label));
    }
}
