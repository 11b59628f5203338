package org.bloodstream.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ZplLabelsTest {
    private static final Pattern COMMAND = Pattern.compile("[\\^~]..");

    @Test
    void a_packs_label_is_written_as_it_was_agreed() throws IOException {
        assertThat(ZplLabels.render(Samples.unit(), PrinterResolution.DOTS_8_PER_MM))
                .isEqualTo(golden("unit.zpl"));
    }

    @Test
    void a_wristband_is_written_as_it_was_agreed() throws IOException {
        assertThat(ZplLabels.render(Samples.wristband(), PrinterResolution.DOTS_12_PER_MM))
                .isEqualTo(golden("wristband.zpl"));
    }

    @Test
    void its_words_are_those_of_the_pdf() {
        var words = String.join(
                " ",
                Zpl.read(ZplLabels.render(Samples.unit(), PrinterResolution.DOTS_24_PER_MM))
                        .words());
        assertThat(words)
                .contains("Seirbhís Fuilaistriúcháin", "Red cells in additive solution", "leucodepleted")
                .contains(
                        "A9990 26 000123", "8", "01", "DRC01000", "Expires 20 DEC 2026 23:59", "Store at 2 °C to 6 °C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X^FS^XZ^XA^IDR:*.*^FS",
                "~JR",
                "\\5EFS\\5EXZ",
                "_5EFS_5EXZ",
                "^CC!",
                ">5>6>:",
                "A,B;C\"D'E",
                "%s%n${x}"
            })
    void a_text_is_printed_as_it_is_and_never_a_command(String text) {
        String zpl = ZplLabels.render(Samples.unit(text), PrinterResolution.DOTS_8_PER_MM);
        assertThat(commands(zpl))
                .isEqualTo(commands(ZplLabels.render(Samples.unit("X"), PrinterResolution.DOTS_8_PER_MM)));
        assertThat(Zpl.read(zpl).words()).contains(text);
    }

    @Property(tries = 300)
    void no_text_at_all_adds_a_command(@ForAll String text) {
        String field = ZplField.of(text);
        assertThat(COMMAND.matcher(field).results().map(it -> it.group())).containsExactly("^FH", "^FD", "^FS");
        assertThat(field).matches("\\^FH\\\\\\^FD[ -}&&[^^]]*\\^FS");
    }

    private static String commands(String zpl) {
        return String.join(
                " ",
                COMMAND.matcher(zpl)
                        .results()
                        .map(it -> it.group())
                        .filter(it -> !it.startsWith("^A"))
                        .toList());
    }

    private static String golden(String file) throws IOException {
        try (var stream = ZplLabelsTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
