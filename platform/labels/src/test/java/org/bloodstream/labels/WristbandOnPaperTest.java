package org.bloodstream.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.bloodstream.labels.PrinterResolution.DOTS_8_PER_MM;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.gs1.ElementString;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WristbandOnPaperTest {
    private static final PatientIdentifier LOCAL = new PatientIdentifier("MR:BHSCT", "U0099887");
    private static final WristbandSymbol BARE = new WristbandSymbol.BareNumber(Samples.PATIENT);

    @Test
    void its_symbol_is_the_patient_as_a_gs1_service_relation() {
        var symbol = new WristbandSymbol.Gs1("5050505", Samples.PATIENT, "0000000042");
        var paper = paper(Samples.wristband(symbol));
        assertThat(paper.matrix(0, 1.5, 21.2, 22)).isEqualTo(new Scan.Gs1(symbol.elements()));
        assertThat(symbol.elements().patient()).contains(Samples.PATIENT);
        assertThat(symbol.elements().instance()).contains("0000000042");
    }

    @Test
    void its_symbol_may_be_the_bare_number() {
        assertThat(paper(Samples.wristband(BARE)).matrix(0, 1.5, 21.2, 22))
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
        assertThat(paper.matrix(0, 1.5, 21.2, 22)).isEqualTo(new Scan.PatientNumber(Samples.PATIENT));
    }

    @Test
    void a_name_that_does_not_fit_is_left_to_be_written_by_hand() {
        byHandOnPaper(Samples.wristband("W".repeat(60), "Aoife", BARE));
        byHandOnPaper(Samples.wristband("O'Neill", "Aoife ".repeat(200), BARE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn", "Ọláyínká", "Παπαδόπουλος", "Ковальчук", "Ʒ"})
    void a_script_that_the_file_has_letters_for_is_printed_from_the_file_and_left_open_by_a_printer(String family) {
        var label = Samples.wristband(family, "Máire", BARE);
        assertThat(PdfLabels.nameByHand(label)).isFalse();
        assertThat(paper(label).words()).contains(family.toUpperCase(Locale.ROOT) + ", Máire");
        byHandFromAPrinter(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "محمد",
                "דוד",
                "李",
                "สมชาย",
                "राम",
                "🩸",
                "a\u202eb",
                "x\u0323\u0301",
                "a\u0000b",
                "a\nb",
                "\ud800",
                "^XZ李"
            })
    void what_neither_shows_is_left_open_by_both(String family) {
        for (var label :
                List.of(Samples.wristband(family, "Máire", BARE), Samples.wristband("O'Neill", family, BARE))) {
            byHandOnPaper(label);
            byHandFromAPrinter(label);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wiśniewski", "Ó Súilleabháin", "O’Neill", "D'Arcy-Müller", "Çelik", "Łoś"})
    void the_latin_letters_of_europe_are_printed_by_both(String family) {
        var label = Samples.wristband(family, "Máire", BARE);
        assertThat(PdfLabels.nameByHand(label)).isFalse();
        assertThat(ZplLabels.nameByHand(label)).isFalse();
        assertThat(Zpl.read(ZplLabels.render(label, DOTS_8_PER_MM)).words())
                .contains(family.toUpperCase(Locale.ROOT) + ", Máire");
    }

    @Test
    void somebody_whom_nobody_knows_has_a_hospitals_number_and_a_sex() {
        var label = new WristbandLabel(
                new WristbandName(null, " "), null, new LabelText("male"), new WristbandSymbol.HospitalNumber(LOCAL));
        var paper = paper(label);
        assertThat(paper.words())
                .contains("Name not known", "Date of birth not known, male", "Hospital no. BHSCT U0099887");
        assertThat(paper.matrix(0, 1.5, 21.2, 22)).isInstanceOfSatisfying(Scan.Gs1.class, gs1 -> assertThat(
                        gs1.elements().patient())
                .contains(LOCAL));
    }

    @Test
    void half_a_name_says_which_half_is_not_known() {
        var born = LocalDate.of(2026, 11, 20);
        var baby = new WristbandLabel(new WristbandName("O'Neill", null), born, null, BARE);
        assertThat(paper(baby).words()).contains("O'NEILL, given name not known", "Born 20-Nov-2026");
        var other = new WristbandLabel(new WristbandName(null, "Síobhán"), born, null, BARE);
        assertThat(paper(other).words()).contains("family name not known, Síobhán");
    }

    @Test
    void the_longest_hospital_number_fits_in_words_and_in_the_symbol() {
        var longest = new PatientIdentifier("MR:WWWWWWWWW9", "W".repeat(20));
        var label = new WristbandLabel(
                new WristbandName("O'Neill", "Síobhán"),
                null,
                new LabelText("unknown"),
                new WristbandSymbol.HospitalNumber(longest));
        assertThat(paper(label).words()).contains("Hospital no. WWWWWWWWW9 " + longest.value());
        var symbol = new Scan.Gs1(ElementString.ofHospitalNumber(longest));
        assertThat(paper(label).matrix(0, 1.5, 21.2, 22)).isEqualTo(symbol);
        for (var resolution : PrinterResolution.values())
            assertThat(Drawn.of(label, resolution).matrix(0, 1.5, 21.2, 22)).isEqualTo(symbol);
    }

    @Test
    void a_printers_symbol_says_the_same() {
        var label = Samples.wristband();
        var zpl = Zpl.read(ZplLabels.render(label, DOTS_8_PER_MM));
        assertThat(zpl.matrices().stream().map(it -> Scanner.scan("]d2" + it.substring(1))))
                .containsExactly(new Scan.Gs1(((WristbandSymbol.Gs1) label.symbol()).elements()));
        assertThat(zpl.words()).isEqualTo(List.of("O'NEILL, Síobhán", "Born 07-May-1987", "HCN 399 999 9993"));
    }

    @Test
    void a_number_stands_in_the_symbol_that_is_for_it() {
        assertThatThrownBy(() -> new WristbandSymbol.BareNumber(LOCAL))
                .isInstanceOfSatisfying(UnprintableLabelException.class, it -> assertThat(it.code())
                        .isEqualTo("wristband-number-local"));
        assertThatThrownBy(() -> new WristbandSymbol.Gs1("5050505", LOCAL, null))
                .isInstanceOf(UnreadableCodeException.class);
        assertThatThrownBy(() -> new WristbandSymbol.HospitalNumber(Samples.PATIENT))
                .isInstanceOf(UnreadableCodeException.class);
        assertThatThrownBy(() -> new WristbandSymbol.Gs1("505", Samples.PATIENT, null))
                .isInstanceOf(UnreadableCodeException.class);
        assertThatThrownBy(() -> new WristbandSymbol.Gs1("5050505", Samples.PATIENT, "x"))
                .isInstanceOf(UnreadableCodeException.class);
    }

    @Test
    void a_date_of_birth_is_one() {
        var name = new WristbandName("X", "Y");
        assertThatThrownBy(() -> new WristbandLabel(name, LocalDate.of(1849, 12, 31), null, BARE))
                .isInstanceOfSatisfying(UnprintableLabelException.class, it -> assertThat(it.code())
                        .isEqualTo("wristband-date-of-birth"));
    }

    @Test
    void a_wristband_that_slips_into_a_log_says_nothing() {
        assertThat(Samples.wristband() + " " + Samples.wristband().name() + " "
                        + Samples.wristband().symbol() + " " + new WristbandSymbol.HospitalNumber(LOCAL) + " " + BARE
                        + " " + Samples.FACILITY)
                .doesNotContain("Neill", "Síobhán", "1987", "399", "Belfast", "U0099887");
    }

    private static void byHandOnPaper(WristbandLabel label) {
        assertThat(PdfLabels.nameByHand(label)).isTrue();
        assertThat(paper(label).words()).contains("write it here by hand").doesNotContain("Máire", "Aoife");
        assertThat(paper(label).isBlank(23, 6, 73, 6)).isTrue();
    }

    private static void byHandFromAPrinter(WristbandLabel label) {
        assertThat(ZplLabels.nameByHand(label)).isTrue();
        var zpl = ZplLabels.render(label, DOTS_8_PER_MM);
        assertThat(Zpl.read(zpl).words())
                .containsExactly(
                        "This printer cannot write the name: write it here by hand",
                        "Born 07-May-1987",
                        "HCN 399 999 9993");
        var drawn = Drawn.of(zpl, DOTS_8_PER_MM, 100, 25);
        assertThat(drawn.isBlank(23, 6, 73, 6)).isTrue();
        assertThat(drawn.isBlank(21, 2, 77, 10.5)).isFalse();
        assertThat(drawn.matrix(0, 1.5, 21.2, 22)).isEqualTo(new Scan.PatientNumber(Samples.PATIENT));
    }

    private static Printed paper(WristbandLabel label) {
        return new Printed(PdfLabels.render(label));
    }
}
