package org.bloodstream.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EstimateTest {
    @Test
    void the_median_lies_in_its_interval() {
        var estimate = Estimate.of(0.31, 0.29, 0.35, 0.30, 0.33, 0.28, 0.32);
        assertThat(estimate.median()).isEqualTo(0.31);
        assertThat(estimate.low()).isLessThan(0.31).isGreaterThanOrEqualTo(0.28);
        assertThat(estimate.high()).isGreaterThan(0.31).isLessThanOrEqualTo(0.35);
    }

    @Test
    void the_same_values_give_the_same_interval() {
        assertThat(Estimate.of(1, 2, 3, 4, 5, 6, 7)).isEqualTo(Estimate.of(1, 2, 3, 4, 5, 6, 7));
    }

    @Test
    void values_that_agree_leave_no_doubt() {
        assertThat(Estimate.of(2, 2, 2)).isEqualTo(new Estimate(2, 2, 2));
    }

    @Test
    void values_that_scatter_more_leave_more_doubt() {
        var calm = Estimate.of(0.99, 1.0, 1.01, 1.0, 0.99, 1.01, 1.0);
        var wild = Estimate.of(0.5, 1.0, 1.9, 1.0, 0.6, 1.7, 1.0);
        assertThat(wild.high() - wild.low()).isGreaterThan(calm.high() - calm.low());
        assertThat(wild.median()).isCloseTo(calm.median(), within(1e-9));
    }

    @Test
    void of_nothing_there_is_no_estimate() {
        assertThat(Estimate.of().median()).isNaN();
        assertThat(Estimate.of(1, Double.NaN).low()).isNaN();
    }
}
