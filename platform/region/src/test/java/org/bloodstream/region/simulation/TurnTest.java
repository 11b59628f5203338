package org.bloodstream.region.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnTest {

    @Test
    void every_turn_comes_sooner_or_later() {
        var random = new Random(1);

        assertThat(Stream.generate(() -> Turn.draw(random)).limit(2000)).contains(Turn.values());
    }

    @Test
    void all_is_well_and_the_donations_come_at_the_usual_distance() {
        var pace = Pace.of(Duration.ofSeconds(10));

        assertThat(pace.pauseAfter(Duration.ofSeconds(4))).isEqualTo(Duration.ofSeconds(6));
        assertThat(pace.pauseAfter(Duration.ofSeconds(40))).isZero();
    }

    @Test
    void the_more_fail_in_a_row_the_longer_the_pause_up_to_five_minutes() {
        var pace = Pace.of(Duration.ofSeconds(10)).afterFailure();
        assertThat(pace.pauseAfter(Duration.ZERO)).isEqualTo(Duration.ofSeconds(20));

        for (var failure = 0; failure < 100; failure++) pace = pace.afterFailure();
        assertThat(pace.pauseAfter(Duration.ZERO)).isEqualTo(Duration.ofMinutes(5));
        assertThat(pace.afterSuccess().pauseAfter(Duration.ZERO)).isEqualTo(Duration.ofSeconds(10));
    }
}
