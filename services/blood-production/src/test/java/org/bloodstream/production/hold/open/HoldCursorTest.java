package org.bloodstream.production.hold.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.bloodstream.web.BadInputException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldCursorTest {

    @Test
    void a_cursor_is_read_back() {
        var cursor = new HoldCursor(Instant.parse("2026-11-23T15:05:00.000001Z"), "A999026000123", UUID.randomUUID());
        assertThat(HoldCursor.parse(cursor.text())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T15:05:00Z",
                "2026-11-23T15:05:00Z A999026000123",
                "2026-11-23T15:05:00Z A999026000123 nobody",
                "yesterday A999026000123 00000000-0000-0000-0000-000000000001",
                "2026-11-23T15:05:00Z A9 00000000-0000-0000-0000-000000000001"
            })
    void what_is_no_cursor_is_bad_input(String text) {
        var encoded = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> HoldCursor.parse(encoded));
        assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> HoldCursor.parse(text));
    }
}
