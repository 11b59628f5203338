package org.bloodstream.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.labels.PrinterResolution.DOTS_12_PER_MM;
import static org.bloodstream.labels.PrinterResolution.DOTS_8_PER_MM;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.scan.Scan;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ZPL drawn by one library and its symbols read by another, neither of which made it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelFromAPrinterTest {

    @ParameterizedTest
    @EnumSource
    void a_packs_barcodes_say_what_its_label_says(PrinterResolution resolution) {
        says(Drawn.of(Samples.unit(), resolution), Samples.unit());
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void and_so_do_those_of_any_donation(@ForAll("labels") UnitLabel label) {
        says(Drawn.of(label, DOTS_8_PER_MM), label);
        says(Drawn.of(label, DOTS_12_PER_MM), label);
    }

    /** 20 mm, of which one that drew 13 mm here was drawn 16 mm wide by a printer and cut off. */
    @Property(tries = 300)
    void the_matrix_has_room_however_a_printer_encodes_it(@ForAll("labels") UnitLabel label) {
        var message = label.message().text();
        assertThat(Cells.most(message)).isBetween(new Cells(new Mark.Content.Text(message)).modules(), 40);
    }

    @Provide
    Arbitrary<UnitLabel> labels() {
        return Donations.labels();
    }

    private static void says(PackOnPaper<Drawn> pack, UnitLabel label) {
        assertThat(pack.donation()).isEqualTo(label.donation());
        assertThat(pack.group()).isEqualTo(label.group());
        assertThat(pack.product()).isEqualTo(label.product().code());
        assertThat(pack.collection()).isEqualTo(label.collection());
        assertThat(pack.expiry()).isEqualTo(label.expiry());
        assertThat(pack.matrix()).isEqualTo(label.message());
        var tested = label.tested();
        if (tested != null) assertThat(pack.tested()).isEqualTo(tested.code());
    }

    @ParameterizedTest
    @EnumSource
    void a_wristbands_symbol_says_whose_it_is(PrinterResolution resolution) {
        var gs1 = new WristbandSymbol.Gs1("5050505", Samples.PATIENT, "2");
        assertThat(symbol(gs1, resolution)).isEqualTo(new Scan.Gs1(gs1.elements()));
        var local = new WristbandSymbol.HospitalNumber(new PatientIdentifier("MR:BHSCT", "H0012345"));
        assertThat(symbol(local, resolution)).isEqualTo(new Scan.Gs1(local.elements()));
        assertThat(symbol(new WristbandSymbol.BareNumber(Samples.PATIENT), resolution))
                .isEqualTo(new Scan.PatientNumber(Samples.PATIENT));
    }

    /** The letter O is a check character too. */
    @Test
    void a_check_character_that_is_a_zero_is_struck_through() {
        var struck = ZplLabels.render(Samples.numbered("A999926000005"), DOTS_8_PER_MM);
        assertThat(struck).contains("^FD0^FS^FO350,");
        assertThat(ZplLabels.render(Samples.numbered("A999026000003"), DOTS_8_PER_MM))
                .contains("^FDO^FS")
                .doesNotContain("^GD");
        assertThat(Drawn.of(Samples.numbered("A999926000005"), DOTS_8_PER_MM)
                        .donation()
                        .data())
                .startsWith("A999926000005");
    }

    private static Scan symbol(WristbandSymbol symbol, PrinterResolution resolution) {
        return Drawn.of(Samples.wristband(symbol), resolution).matrix(0, 1.5, 21.2, 22);
    }

    /** Ten modules beside a linear symbol, one cell around a matrix (ST-001, 10.1 and 6.2; ISO/IEC 15417 and 16022). */
    @ParameterizedTest
    @EnumSource
    void there_is_quiet_around_every_symbol_and_nothing_at_the_edge(PrinterResolution resolution) {
        var pack = Drawn.of(Samples.unit(), resolution).paper();
        assertThat(pack.isBlank(46.6, 0, 7.6, 14)).isTrue();
        assertThat(pack.isBlank(46.6, 52, 7.6, 12)).isTrue();
        for (var edge : List.of(
                new Area(0, 0, 100, 1.5),
                new Area(0, 98.8, 100, 1.1),
                new Area(0, 0, 2.5, 100),
                new Area(98.8, 0, 1.1, 100)))
            assertThat(edge.isBlankIn(pack)).as(edge.toString()).isTrue();
        var band = Drawn.of(Samples.wristband(), resolution);
        assertThat(band.isBlank(0, 0, 100, 1.5)).isTrue();
        assertThat(band.isBlank(0, 23.5, 100, 1.4)).isTrue();
        assertThat(band.isBlank(20.6, 0, 0.8, 25)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOTS_8_PER_MM", "DOTS_12_PER_MM"})
    void nothing_is_printed_over_anything_else(PrinterResolution resolution) {
        apart(ZplLabels.render(Samples.unit(), resolution), resolution, 100);
        apart(ZplLabels.render(Samples.wristband(), resolution), resolution, 25);
    }

    /** Draws each line of the format on its own; no dot belongs to two, and none is without. */
    private static void apart(String zpl, PrinterResolution resolution, double height) {
        BufferedImage all = null;
        for (String line : zpl.lines().filter(it -> it.startsWith("^F")).toList()) {
            var alone = Drawn.of("^XA^CI28\n" + line + "^XZ", resolution, 100, height)
                    .image();
            if (all == null) all = new BufferedImage(alone.getWidth(), alone.getHeight(), BufferedImage.TYPE_INT_RGB);
            int dots = 0;
            for (int x = 0; x < alone.getWidth(); x++)
                for (int y = 0; y < alone.getHeight(); y++) {
                    if ((alone.getRGB(x, y) & 0xFF) >= 0x80) continue;
                    dots++;
                    assertThat(all.getRGB(x, y)).as("%s at %d, %d", line, x, y).isEqualTo(0xFF000000);
                    all.setRGB(x, y, 0xFFFFFFFF);
                }
            assertThat(dots).as(line).isPositive();
        }
    }

    /** For a person's eyes: {@code SCREENSHOTS=/some/folder}. */
    @Test
    void it_can_be_looked_at() throws IOException {
        String folder = System.getenv("SCREENSHOTS");
        if (folder == null) return;
        var unknown = new WristbandLabel(
                new WristbandName(null, null),
                null,
                new LabelText("male"),
                new WristbandSymbol.HospitalNumber(new PatientIdentifier("MR:BHSCT", "U0099887")));
        var foreign = Samples.wristband("Ковальчук", "Олена", new WristbandSymbol.BareNumber(Samples.PATIENT));
        save(new Printed(PdfLabels.render(foreign)).part(0, 0, 100, 25), folder, "cyrillic-pdf");
        for (var resolution : PrinterResolution.values()) {
            save(Drawn.of(Samples.unit(), resolution).paper().image(), folder, "unit-" + resolution);
            save(Drawn.of(Samples.wristband(), resolution).image(), folder, "wristband-" + resolution);
            save(Drawn.of(unknown, resolution).image(), folder, "unknown-" + resolution);
            save(Drawn.of(foreign, resolution).image(), folder, "by-hand-" + resolution);
        }
        save(PackOnPaper.of(Samples.unit()).paper().part(0, 0, 100, 100), folder, "unit-pdf");
        save(new Printed(PdfLabels.render(Samples.wristband())).part(0, 0, 100, 25), folder, "wristband-pdf");
    }

    private static void save(BufferedImage image, String folder, String name) throws IOException {
        ImageIO.write(image, "png", new File(folder, name + ".png"));
    }

    private record Area(double x, double y, double width, double height) {
        boolean isBlankIn(Paper paper) {
            return paper.isBlank(x, y, width, height);
        }
    }
}
