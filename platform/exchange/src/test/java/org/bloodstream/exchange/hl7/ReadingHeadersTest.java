package org.bloodstream.exchange.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.exchange.Samples;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingHeadersTest {

    @Test
    void every_sample_has_a_readable_header() {
        assertThat(Samples.ALL).allSatisfy(name -> {
            var header = Header.of(Samples.text(name)).orElseThrow();
            assertThat(header.controlId()).isNotEmpty();
            assertThat(header.version()).isEqualTo("2.5.1");
        });
    }

    @Test
    void type_sender_and_acknowledgement_mode_are_read() {
        var header =
                Header.of(Samples.text("10_bps_o29_reserved_and_dispensed")).orElseThrow();

        assertThat(header.type()).isEqualTo("BPS^O29");
        assertThat(header.sender()).isEqualTo("LIMS|REGION");
        assertThat(header.controlId()).isEqualTo("LIM000103");
        assertThat(header.enhanced()).isTrue();
    }

    @Test
    void a_short_header_has_empty_fields() {
        var header = Header.of("MSH|^~\\&|LIMS").orElseThrow();

        assertThat(header.application()).isEqualTo("LIMS");
        assertThat(header.controlId()).isEmpty();
        assertThat(header.enhanced()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PID|1", "MSH", "MSH|^~", "hello"})
    void what_does_not_begin_with_a_header_has_none(String text) {
        assertThat(Header.of(text)).isEmpty();
    }
}
