package org.bloodstream.journal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PositionTest {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    private final Position position = new Position(500, 7, AT);

    @Test
    void a_source_that_long_afterwards_knows_only_smaller_numbers_has_begun_anew() {
        assertThat(position.isReusedBy(3, AT.plusSeconds(61))).isTrue();
    }

    @Test
    void a_late_commit_and_an_old_heartbeat_are_no_reuse() {
        assertThat(position.isReusedBy(499, AT.plusSeconds(59))).isFalse();
        assertThat(position.isReusedBy(3, AT.minusSeconds(3600))).isFalse();
        assertThat(position.isReusedBy(500, AT.plusSeconds(3600))).isFalse();
        assertThat(position.isReusedBy(501, AT.plusSeconds(3600))).isFalse();
    }
}
