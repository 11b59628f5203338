package org.bloodstream.blood.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.bloodstream.blood.Vectors;
import org.bloodstream.blood.codabar.CodabarLayout;
import org.bloodstream.blood.codabar.CodabarReading;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.gs1.ElementString;
import org.bloodstream.blood.gs1.Gsrn;
import org.bloodstream.blood.gs1.Gtin;
import org.bloodstream.blood.isbt128.CompoundLayouts;
import org.bloodstream.blood.isbt128.DonationFlags;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Label;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScannerTest {
    private static final Label LABEL = new Label(
            new DonationNumber("A999026000123"),
            LabelGroup.allogeneic(new BloodGroup(Abo.O, RhD.POSITIVE)),
            new ProductCode("DRC01000"),
            LocalDateTime.of(2026, 12, 20, 23, 59));
    private static final PatientIdentifier PATIENT = new PatientIdentifier("HCN", "3999999993");

    /** Made up for tests: no UK layout was found in a source. */
    private static final List<CodabarLayout> SYNTHETIC = List.of(
            CodabarLayout.ofComponent("synthetic component", 'A', 'B', "0(?<component>\\d{5})"),
            CodabarLayout.ofExpiry("synthetic expiry", 'C', 'D', "(?<expiry>\\d{6})", "ddMMuu"));

    private static final Scanner WITH_CODABAR = new Scanner(CompoundLayouts.NONE, SYNTHETIC);

    @ParameterizedTest
    @ValueSource(strings = {"]d1", "]Q1", "", "  ", "\t"})
    void a_packs_2d_symbol_is_read_whole_whatever_stands_in_front(String prefix) {
        assertThat(Scanner.scan(prefix + LABEL.compoundMessage() + "\r\n"))
                .isEqualTo(new Scan.Isbt128(LABEL.message()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=+05000=A99902600012300=%5100=<DRC01000&>0263542359",
                "=+03000=A99902600012300=%5100=<DRC01000&>0263542359",
                "=+04000=A99902600012300=%5100=<DRC01000&>026354235",
                "=+04000=A99902600012300=%5100=<DRC01000&>0263542359X",
                "=+04000",
                "=+0",
                "=+0400"
            })
    void a_2d_symbol_that_was_not_read_whole_is_unknown(String text) {
        assertThat(Scanner.scan(text)).isInstanceOf(Scan.Unknown.class);
    }

    @Test
    void a_donation_number_keeps_its_flags_apart() {
        var donation = new DonationIdentification(new DonationNumber("A999917123456"), new DonationFlags("07"));
        assertThat(Scanner.scan("]C0=A99991712345607")).isEqualTo(new Scan.Isbt128(new Message.Single(donation)));
    }

    @Test
    void a_wristband_is_read_as_bare_number_or_as_gs1() {
        var gsrn = Gsrn.ofPatient("5050505", PATIENT).value();
        assertThat(gsrn).isEqualTo("505050539999999934");
        assertThat(Scanner.scan("399 999 9993")).isEqualTo(new Scan.PatientNumber(PATIENT));
        assertThat(Scanner.scan("]C0399-999-9993")).isEqualTo(new Scan.PatientNumber(PATIENT));
        for (var text : List.of("]d28018" + gsrn, "8018" + gsrn, "(8018)" + gsrn, "\u001d8018" + gsrn + "80193"))
            assertThat(Scanner.scan(text)).isInstanceOfSatisfying(Scan.Gs1.class, scan -> assertThat(
                            scan.elements().patient())
                    .contains(PATIENT));
    }

    @Test
    void a_wristband_with_a_hospitals_number_is_read_with_and_without_what_the_scanner_says() {
        for (var text : List.of("]d291MR:BHSCT:H0012345", "91MR:BHSCT:H0012345", "(91)MR:BHSCT:H0012345\r\n"))
            assertThat(Scanner.scan(text)).isInstanceOfSatisfying(Scan.Gs1.class, scan -> assertThat(
                            scan.elements().patient())
                    .contains(new PatientIdentifier("MR:BHSCT", "H0012345")));
    }

    @Test
    void a_bare_item_number_is_gs1_when_the_scanner_says_so() {
        assertThat(Scanner.scan("]E06291041500213"))
                .isEqualTo(new Scan.Gs1(ElementString.of(new Gtin("6291041500213"))));
        assertThat(Scanner.scan("6291041500213")).isInstanceOf(Scan.Unknown.class);
    }

    @Test
    void codabar_is_read_by_the_layouts_that_are_set_up() {
        assertThat(WITH_CODABAR.read("]F0A012345B"))
                .isEqualTo(new Scan.Codabar(new CodabarReading.Component("synthetic component", "12345")));
        assertThat(WITH_CODABAR.read("c201226d"))
                .isEqualTo(new Scan.Codabar(new CodabarReading.Expiry("synthetic expiry", LocalDate.of(2026, 12, 20))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|scan-unknown",
                "GARBAGE|scan-unknown",
                "]C0|scan-unknown",
                "]C|scan-unknown",
                "]C1=A99902600012300|gs1-identifier-unknown",
                "]F0=A99902600012300|codabar-malformed",
                "]F0C310226D|codabar-date-malformed",
                "A12345B|codabar-layout-unknown",
                "]E0=A99902600012300|gs1-key-malformed",
                "8018505050539999999935|gs1-check-digit",
                "3999999994|patient-number-unreadable",
                "3999999993 3999999993|scan-unknown",
                "21ABC|scan-unknown",
                "91ABC|scan-unknown",
                "91MR|scan-unknown",
                "123456789012345678901234|scan-unknown"
            })
    void what_is_not_recognised_exactly_is_never_guessed(String text, String code) {
        assertThat(WITH_CODABAR.read(text))
                .isInstanceOfSatisfying(Scan.Unknown.class, unknown -> assertThat(unknown.code())
                        .isEqualTo(code));
    }

    @Test
    void what_is_longer_than_any_label_is_not_read() {
        assertThat(Scanner.scan("=".repeat(5000)))
                .isInstanceOfSatisfying(
                        Scan.Unknown.class, it -> assertThat(it.code()).isEqualTo("scan-too-long"));
    }

    static Stream<String> accepted() {
        return Vectors.read("isbt128_vectors.json")
                .get("parseAccept")
                .valueStream()
                .map(JsonNode::asString);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_the_standard_takes_is_an_isbt_128_scan(String text) {
        assertThat(Scanner.scan(text)).isInstanceOfSatisfying(Scan.Isbt128.class, scan -> assertThat(
                        scan.message().text())
                .isEqualTo(text));
    }

    @Test
    void an_article_number_is_an_item() {
        var item = ElementString.of(new Gtin("6291041500213"));
        assertThat(Scanner.scan("]E06291041500213")).isEqualTo(new Scan.Gs1(item));
        assertThat(item.item()).contains(new Gtin("06291041500213"));
    }

    @Test
    void a_symbology_that_is_stated_with_nothing_behind_it_is_an_empty_symbol() {
        assertThat(code("]C1")).isEqualTo("gs1-empty");
        assertThat(code("]C")).isEqualTo("scan-unknown");
        for (var blank : List.of("", " ", " \t\r\n")) assertThat(code(blank)).isEqualTo("scan-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {" =%5100", "=%5100 ", "\t=%5100\r\n", " ]C0=%5100 "})
    void blanks_and_line_ends_around_a_barcode_are_no_part_of_it(String text) {
        assertThat(Scanner.scan(text)).isEqualTo(Scanner.scan("=%5100")).isInstanceOf(Scan.Isbt128.class);
    }

    @Test
    void a_text_of_4096_characters_is_looked_at_and_a_longer_one_is_not() {
        assertThat(code("x".repeat(4096))).isEqualTo("scan-unknown");
        assertThat(code("x".repeat(4097))).isEqualTo("scan-too-long");
    }

    private static String code(String text) {
        return ((Scan.Unknown) Scanner.scan(text)).code();
    }

    static Stream<String> rejected() {
        return Vectors.read("isbt128_vectors.json")
                .get("parseReject")
                .valueStream()
                .map(JsonNode::asString);
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void what_the_standard_rejects_is_unknown(String text) {
        assertThat(Scanner.scan(text)).isInstanceOf(Scan.Unknown.class);
    }

    @Tag("thousands-of-tries")
    @Property(tries = 2000)
    void no_text_makes_the_scanner_fail(@ForAll String text) {
        for (var prefix :
                List.of("", "=", "&", "=+", "=+04000", "]C1", "]d2", "]F0A", "(01)", "8018", "&#", "&$", "&%"))
            assertThat(WITH_CODABAR.read(prefix + text)).isNotNull();
    }

    @Tag("thousands-of-tries")
    @Property(tries = 5000)
    void no_text_of_the_labels_own_characters_makes_the_scanner_fail(@ForAll("labelLike") String text) {
        assertThat(WITH_CODABAR.read(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> labelLike() {
        return Arbitraries.strings()
                .withChars("=&%<>*}({\\[\")';-#]$,+/:0123456789ADERCNZaz]().\u001d ")
                .ofMaxLength(80);
    }

    @Property
    void an_unknown_scan_never_repeats_what_was_scanned(@ForAll("numbers") String digits) {
        var scan = Scanner.scan(digits);
        if (scan instanceof Scan.Unknown) assertThat(scan.toString()).doesNotContain(digits);
        assertThat(Scanner.scan("]C1" + digits).toString()).doesNotContain(digits);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().numeric().ofMinLength(8).ofMaxLength(22);
    }
}
