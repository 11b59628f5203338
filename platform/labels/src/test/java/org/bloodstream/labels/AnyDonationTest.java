package org.bloodstream.labels;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyDonationTest {

    /** Few, since each is printed at 300 dpi and seven barcodes are looked for. */
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

    @Provide
    Arbitrary<UnitLabel> labels() {
        return Donations.labels();
    }
}
