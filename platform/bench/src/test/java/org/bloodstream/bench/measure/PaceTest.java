package org.bloodstream.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {
    @Test
    void a_full_run_keeps_the_measuring_rules() {
        assertThat(Pace.FULL.rounds()).isGreaterThanOrEqualTo(7);
        assertThat(Pace.FULL.warm()).isGreaterThanOrEqualTo(Duration.ofSeconds(60));
        assertThat(Pace.FULL.compared()).isGreaterThanOrEqualTo(1000);
        assertThat(Pace.FULL.rough()).isFalse();
    }

    @Test
    void a_quick_run_does_not_and_says_so() {
        assertThat(Pace.QUICK.rough()).isTrue();
    }
}
