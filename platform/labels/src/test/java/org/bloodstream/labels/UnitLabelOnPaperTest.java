package org.bloodstream.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.bloodstream.blood.isbt128.BloodGroups;
import org.bloodstream.blood.isbt128.DonationIdentification;
import org.bloodstream.blood.isbt128.LabelDate;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.isbt128.SpecialMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitLabelOnPaperTest {

    @Test
    void every_barcode_of_the_four_quadrants_says_what_the_label_says() {
        var label = Samples.unit();
        var pack = PackOnPaper.of(label);
        assertThat(pack.donation()).isEqualTo(label.donation());
        assertThat(pack.group()).isEqualTo(label.group());
        assertThat(pack.product()).isEqualTo(label.product().code());
        assertThat(pack.expiry()).isEqualTo(label.expiry());
        assertThat(pack.collection()).isEqualTo(label.collection());
        assertThat(pack.tested()).isEqualTo(Samples.TESTED.code());
    }

    @Test
    void the_matrix_says_number_group_product_expiry_and_testing_in_one_scan() {
        var label = Samples.unit();
        assertThat(PackOnPaper.of(label).matrix())
                .isEqualTo(Message.Compound.of(
                        label.donation(),
                        label.group(),
                        label.product().code(),
                        label.expiry(),
                        Samples.TESTED.code()));
    }

    @Test
    void everything_that_is_in_a_barcode_can_be_read_too() {
        assertThat(new Printed(PdfLabels.render(Samples.unit())).words())
                .contains("A9990 26 000123", "8", "01", "51A0", "DRC01000", "0263542359", "0263191005", "N0001")
                .contains("Seirbhís Fuilaistriúcháin", "Collected 15 NOV 2026 10:05", "Expires 20 DEC 2026 23:59")
                .contains("O", "RhD POSITIVE", "K-; C-c+E-e+", "Red cells in additive solution, leucodepleted")
                .contains("Volume 280 mL", "CPD 63 mL, SAGM 100 mL", "Store at 2 °C to 6 °C")
                .contains("made up here", "Inspect the pack.", "including vCJD.");
    }

    @Test
    void the_page_is_as_large_as_the_label_and_brings_its_fonts() {
        var paper = new Printed(PdfLabels.render(Samples.unit()));
        assertThat(paper.sizeInMillimetres()).allSatisfy(it -> assertThat(it).isCloseTo(100, within(0.01)));
        assertThat(paper.fonts()).containsExactly("LiberationMono-Bold", "LiberationSans", "LiberationSans-Bold");
    }

    @Test
    void pairs_for_one_sweep_have_9_mm_between_them_and_nothing_in_it() {
        var paper = new Printed(PdfLabels.render(Samples.unit()));
        for (double y : new double[] {3, 53}) {
            assertThat(paper.isBlank(45.6, y, 8.8, 10)).isTrue();
            assertThat(paper.isBlank(45, y, 0.5, 10)).isFalse();
            assertThat(paper.isBlank(54.5, y, 0.5, 10)).isFalse();
        }
    }

    @Test
    void labels_are_printed_side_by_side_as_they_are_one_by_one() {
        var once = new Printed(PdfLabels.render(Samples.unit())).words();
        assertThat(IntStream.range(0, 16).parallel().mapToObj(_ -> new Printed(PdfLabels.render(Samples.unit()))
                        .words()))
                .hasSize(16)
                .containsOnly(once);
    }

    @Test
    void nothing_reaches_the_edge() {
        var paper = new Printed(PdfLabels.render(Samples.unit("Platelets in additive solution ".repeat(3))));
        assertThat(paper.isBlank(0, 0, 100, 1.5)).isTrue();
        assertThat(paper.isBlank(0, 98.5, 100, 1.4)).isTrue();
        assertThat(paper.isBlank(0, 0, 2.5, 100)).isTrue();
        assertThat(paper.isBlank(98.2, 0, 1.7, 100)).isTrue();
        assertThat(paper.isBlank(48.5, 15, 5.5, 37)).isTrue();
    }

    @Test
    void a_self_checking_number_shows_no_flags() {
        var label = new UnitLabel(
                DonationIdentification.selfChecking(Samples.NUMBER),
                Samples.GROUP,
                Samples.unit().product(),
                Samples.COLLECTION,
                Samples.EXPIRY,
                null,
                Samples.FACILITY);
        var pack = PackOnPaper.of(label);
        assertThat(pack.donation()).isEqualTo(label.donation());
        assertThat(pack.matrix().structures()).hasSize(4);
        assertThat(pack.paper().words()).doesNotContain("68");
    }

    @Test
    void an_anticoagulant_that_nobody_knows_is_not_printed() {
        var sample = Samples.unit();
        var product = sample.product();
        var label = new UnitLabel(
                sample.donation(),
                sample.group(),
                new UnitProduct(product.code(), product.name(), product.millilitres(), null, product.storage()),
                sample.collection(),
                sample.expiry(),
                sample.tested(),
                sample.facility());
        var pack = PackOnPaper.of(label);
        assertThat(pack.matrix()).isEqualTo(label.message());
        assertThat(pack.paper().words())
                .contains("Volume 280 mL Store at 2 °C to 6 °C")
                .doesNotContain("CPD");
    }

    @Test
    void a_pack_in_quarantine_says_so_in_place_of_a_group() {
        var sample = Samples.unit();
        var label = new UnitLabel(
                sample.donation(),
                BloodGroups.of(SpecialMessage.QUARANTINE),
                sample.product(),
                new LabelDate(LabelDate.Meaning.COLLECTION, sample.collection().date(), null),
                new LabelDate(LabelDate.Meaning.EXPIRY, sample.expiry().date(), null),
                sample.tested(),
                sample.facility());
        var pack = PackOnPaper.of(label);
        assertThat(pack.group()).isEqualTo(label.group());
        assertThat(pack.collection()).isEqualTo(label.collection());
        assertThat(pack.expiry()).isEqualTo(label.expiry());
        assertThat(pack.paper().words())
                .contains("quarantine / hold", "Collected 15 NOV 2026", "Expires 20 DEC 2026 23:59")
                .doesNotContain("RhD");
    }
}
