package org.bloodstream.region.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MllpFramesTest {

    @Test
    void what_was_written_is_read() throws IOException {
        var out = new ByteArrayOutputStream();
        MllpFrames.write(out, "MSH|Ünïcode\r");

        assertThat(MllpFrames.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo("MSH|Ünïcode\r");
    }

    @Test
    void bytes_before_the_start_are_skipped() throws IOException {
        assertThat(MllpFrames.read(bytes("noise\u000bMSH\u001c\r"))).isEqualTo("MSH");
    }

    @Test
    void nothing_more_is_no_message() throws IOException {
        assertThat(MllpFrames.read(bytes(""))).isNull();
    }

    @Test
    void a_message_that_ends_in_the_middle_is_an_error() {
        assertThatThrownBy(() -> MllpFrames.read(bytes("\u000bMSH|"))).isInstanceOf(IOException.class);
    }

    @Test
    void a_message_over_a_mebibyte_is_an_error() {
        var long_ = "\u000b" + "x".repeat(MllpFrames.LONGEST + 1) + "\u001c\r";

        assertThatThrownBy(() -> MllpFrames.read(bytes(long_))).isInstanceOf(IOException.class);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
