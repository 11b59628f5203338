package org.bloodstream.blood.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bloodstream.blood.codabar.CodabarLayout;
import org.bloodstream.blood.codabar.CodabarReading;
import org.bloodstream.blood.isbt128.CompoundLayouts;
import org.bloodstream.blood.product.ProductCatalogue;
import org.bloodstream.blood.scan.ScanDescription.Line;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScanDescriptionTest {
    private static final ProductCatalogue PRODUCTS = ProductCatalogue.withoutLicensed();

    @Test
    void a_label_is_described_part_by_part() {
        assertThat(of("=+04000=A99902600012300=%51A0=<DRC01000&>0263542359"))
                .isEqualTo(new ScanDescription(
                        "isbt-128-compound",
                        List.of(
                                new Line("001", "donation identification number", "A9990 26 000123 8"),
                                new Line("002", "blood groups", "O RhD positive; K-; C-c+E-e+"),
                                new Line(
                                        "003",
                                        "product code",
                                        "DRC01000: Red cells in additive solution, leucodepleted"),
                                new Line("005", "expiration date and time", "20 DEC 2026 23:59"))));
        assertThat(of("=%5100").kind()).isEqualTo("isbt-128");
        assertThat(of("=A99902600012300=%5100").kind()).isEqualTo("isbt-128-concatenated");
        assertThat(of("={000000000000000000").lines())
                .containsExactly(new Line("011", "red cell antigens", "000000000000000000"));
        assertThat(of("&xABC").lines()).containsExactly(new Line("national", "national", "ABC"));
    }

    @Test
    void a_product_that_no_catalogue_here_names_stands_as_its_code() {
        assertThat(of("=<E0336V00").lines()).containsExactly(new Line("003", "product code", "E0336V00"));
        assertThat(of("=<DXX99000").lines()).containsExactly(new Line("003", "product code", "DXX99000"));
    }

    @Test
    void other_scans_are_described_too() {
        assertThat(of("]d20109506000134352" + "17271231" + "10A1"))
                .isEqualTo(new ScanDescription(
                        "gs1",
                        List.of(
                                new Line("01", "gtin", "09506000134352"),
                                new Line("17", "expiry", "271231"),
                                new Line("10", "lot", "A1"))));
        assertThat(of("3999999993").lines()).containsExactly(new Line("HCN", "patient", "399 999 9993"));
        assertThat(of("nothing").lines().getFirst().code()).isEqualTo("scan-unknown");
        assertThat(ScanDescription.of(new Scan.Codabar(new CodabarReading.Component("ours", "12345")), PRODUCTS))
                .isEqualTo(new ScanDescription("codabar-component", List.of(new Line("ours", "component", "12345"))));
        assertThat(ScanDescription.of(
                        new Scan.Codabar(new CodabarReading.Expiry("ours", LocalDate.of(2026, 12, 20))), PRODUCTS))
                .isEqualTo(new ScanDescription("codabar-expiry", List.of(new Line("ours", "expiry", "2026-12-20"))));
    }

    @Test
    void a_donation_number_may_be_typed_with_its_check_character() {
        assertThat(ScanDescription.ofText("a9990 26 000123 8", PRODUCTS))
                .isEqualTo(new ScanDescription(
                        "donation-number-typed",
                        List.of(new Line("001", "donation identification number", "A9990 26 000123 8"))));
        assertThat(ScanDescription.ofText("A999026000123", PRODUCTS)
                        .lines()
                        .getFirst()
                        .code())
                .isEqualTo("donation-number-check-missing");
        assertThat(ScanDescription.ofText("A9990260001239", PRODUCTS)
                        .lines()
                        .getFirst()
                        .code())
                .isEqualTo("donation-number-check-failed");
        assertThat(ScanDescription.ofText("nothing", PRODUCTS)
                        .lines()
                        .getFirst()
                        .code())
                .isEqualTo("scan-unknown");
        assertThat(ScanDescription.ofText("=%5100", PRODUCTS).kind()).isEqualTo("isbt-128");
    }

    @Test
    void a_codabar_symbol_is_described_by_the_layouts_of_the_scanner_that_reads_it() {
        var scanner = new Scanner(
                CompoundLayouts.NONE, List.of(CodabarLayout.ofComponent("ours", 'A', 'B', "(?<component>\\d{5})")));
        assertThat(ScanDescription.ofText("A12345B", scanner, PRODUCTS))
                .isEqualTo(new ScanDescription("codabar-component", List.of(new Line("ours", "component", "12345"))));
        assertThat(ScanDescription.ofText("A12345B", PRODUCTS)
                        .lines()
                        .getFirst()
                        .code())
                .isEqualTo("codabar-layout-unknown");
        assertThat(ScanDescription.ofText("a9990 26 000123 8", scanner, PRODUCTS)
                        .kind())
                .isEqualTo("donation-number-typed");
    }

    private static ScanDescription of(String text) {
        return ScanDescription.of(Scanner.scan(text), PRODUCTS);
    }
}
