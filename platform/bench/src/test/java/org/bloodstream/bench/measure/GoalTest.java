package org.bloodstream.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GoalTest {
    private static final Estimate ESTIMATE = new Estimate(0.40, 0.35, 0.45);

    @Test
    void what_has_to_be_at_least_is_held_against_the_lower_end() {
        assertThat(Goal.atLeast(0.35).isReachedBy(ESTIMATE)).isTrue();
        assertThat(Goal.atLeast(0.38).isReachedBy(ESTIMATE)).isFalse();
    }

    @Test
    void what_has_to_be_at_most_is_held_against_the_upper_end() {
        assertThat(Goal.atMost(0.45).isReachedBy(ESTIMATE)).isTrue();
        assertThat(Goal.atMost(0.42).isReachedBy(ESTIMATE)).isFalse();
    }

    @Test
    void what_is_not_known_reaches_nothing() {
        assertThat(Goal.atLeast(0).isReachedBy(Estimate.of())).isFalse();
        assertThat(Goal.atMost(1).isReachedBy(Estimate.of())).isFalse();
    }
}
