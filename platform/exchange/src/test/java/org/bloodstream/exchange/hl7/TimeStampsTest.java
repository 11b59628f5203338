package org.bloodstream.exchange.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeStampsTest {

    @ParameterizedTest
    @CsvSource({
        "20261123150500+0000, 2026-11-23T15:05:00Z",
        "20260701150500+0100, 2026-07-01T14:05:00Z",
        "202611231505+0000, 2026-11-23T15:05:00Z",
        "20261123150500.1234+0000, 2026-11-23T15:05:00Z"
    })
    void a_time_with_its_offset_is_an_instant(String text, Instant instant) {
        assertThat(TimeStamps.instant(text)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "20261123150500", "20261123", "20261323150500+0000", "20260230150500+0000", "2026-11-23", "x"
            })
    void anything_else_is_none(String text) {
        assertThat(TimeStamps.instant(text)).isEmpty();
    }

    @Test
    void an_instant_is_written_in_utc() {
        assertThat(TimeStamps.text(Instant.parse("2026-11-23T15:05:00Z"))).isEqualTo("20261123150500+0000");
    }

    @Test
    void a_control_id_has_20_characters_and_follows_from_its_cause() {
        assertThat(ControlIds.of("one"))
                .hasSize(20)
                .isEqualTo(ControlIds.of("one"))
                .isNotEqualTo(ControlIds.of("two"));
    }
}
