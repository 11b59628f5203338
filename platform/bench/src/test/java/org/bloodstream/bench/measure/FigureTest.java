package org.bloodstream.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureTest {
    private static final Estimate ESTIMATE = new Estimate(0.40, 0.35, 0.45);

    @Test
    void a_number_has_some_three_digits_whatever_its_size() {
        assertThat(Figure.number(0.0634)).isEqualTo("0.06");
        assertThat(Figure.number(9.876)).isEqualTo("9.88");
        assertThat(Figure.number(41.26)).isEqualTo("41.3");
        assertThat(Figure.number(1886.4)).isEqualTo("1886");
        assertThat(Figure.number(-123.4)).isEqualTo("-123");
    }

    @Test
    void the_verdict_names_the_goal_and_whether_it_is_reached() {
        assertThat(new Figure("wall", ESTIMATE, Goal.atLeast(0.30)).verdict()).isEqualTo(">= 0.30  reached");
        assertThat(new Figure("wall", ESTIMATE, Goal.atMost(0.30)).verdict()).isEqualTo("<= 0.30  missed");
    }

    @Test
    void what_only_informs_has_no_verdict() {
        assertThat(new Figure("CPU-seconds", ESTIMATE, null).verdict()).isEmpty();
    }
}
