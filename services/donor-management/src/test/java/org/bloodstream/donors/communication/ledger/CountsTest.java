package org.bloodstream.donors.communication.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import org.bloodstream.donors.communication.domain.LetterState;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountsTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void every_state_counts_once_in_the_sum() {
        var by = new EnumMap<LetterState, Long>(LetterState.class);
        for (var state : LetterState.values()) by.put(state, 1L + state.ordinal());
        var counts = Counts.of(21, by);
        assertThat(counts.addsUp()).isTrue();
        assertThat(counts.unaccounted()).isZero();
    }

    @Test
    void one_letter_without_a_state_shows() {
        var counts = Counts.of(3, new EnumMap<>(java.util.Map.of(LetterState.RECEIVED, 2L)));
        assertThat(counts.addsUp()).isFalse();
        assertThat(counts.unaccounted()).isEqualTo(1);
    }

    @Test
    void a_channel_is_overdue_past_the_threshold_not_at_it() {
        var day = Duration.ofDays(1);
        assertThat(ChannelStanding.of("POST", true, 1, NOW.minus(day), NOW, day).overdue())
                .isFalse();
        assertThat(ChannelStanding.of("POST", true, 1, NOW.minus(day).minusSeconds(1), NOW, day)
                        .overdue())
                .isTrue();
        assertThat(ChannelStanding.of("POST", true, 0, null, NOW, day).overdue())
                .isFalse();
    }
}
