package org.bloodstream.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyDonationTest {

    /** Few, since each is printed at 300 dpi and seven barcodes are looked for; ZPL, below, has many. */
    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void its_printed_barcodes_say_what_the_label_says(@ForAll("labels") UnitLabel label) {
        var pack = PackOnPaper.of(label);
        assertThat(pack.donation()).isEqualTo(label.donation());
        assertThat(pack.group()).isEqualTo(label.group());
        assertThat(pack.product()).isEqualTo(label.product().code());
        assertThat(pack.collection()).isEqualTo(label.collection());
        assertThat(pack.expiry()).isEqualTo(label.expiry());
        assertThat(pack.matrix()).isEqualTo(label.message());
        var tested = label.tested();
        if (tested != null) assertThat(pack.tested()).isEqualTo(tested.code());
    }

    @Property(tries = 500)
    void its_zpl_says_what_the_label_says(@ForAll("labels") UnitLabel label) {
        var zpl = Zpl.read(ZplLabels.render(label, PrinterResolution.DOTS_8_PER_MM));
        var tested = label.tested();
        var structures = new ArrayList<DataStructure>(List.of(
                label.donation(),
                label.collection(),
                label.group(),
                label.product().code(),
                label.expiry()));
        if (tested != null) structures.add(tested.code());
        assertThat(zpl.linear().stream().map(AnyDonationTest::structure)).containsExactlyElementsOf(structures);
        assertThat(zpl.matrices().stream().map(Scanner::scan)).containsExactly(new Scan.Isbt128(label.message()));
    }

    /** The gap between a pair may be 36 modules, 16 more or less (ST-001, 10.1); where it begins is reckoned with Okapi's bars. */
    @Property(tries = 500)
    void a_printers_bars_are_about_as_wide_as_those_of_the_pdf(@ForAll("labels") UnitLabel label) {
        for (var structure : label.message().structures()) {
            int printers = Zpl.modules(ZplCode128.write(structure.barcode()));
            assertThat(printers - new Bars(structure.barcode()).modules()).isBetween(0, 11);
        }
    }

    @Provide
    Arbitrary<UnitLabel> labels() {
        return Donations.labels();
    }

    private static DataStructure structure(String text) {
        if (Scanner.scan(text) instanceof Scan.Isbt128(Message.Single(var structure))) return structure;
        throw new AssertionError("not one ISBT 128 structure");
    }
}
