package org.bloodstream.production.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bloodstream.production.ADonation;
import org.bloodstream.web.BadInputException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CursorTest {

    @Test
    void a_cursor_survives_the_way_to_the_caller_and_back() {
        var cursor = new Cursor(ADonation.EXPIRY, ADonation.PACK.value());
        assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "nonsense", "2026-12-20T23:59:00Z", "2026-12-20T23:59:00Z x", "x A999026000123-DRC01000"
            })
    void anything_else_is_bad_input(String text) {
        var encoded = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> Cursor.parse(encoded));
        assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> Cursor.parse("%" + text));
    }
}
