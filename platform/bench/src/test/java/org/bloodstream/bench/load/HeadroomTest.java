package org.bloodstream.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadroomTest {
    @Test
    void a_side_is_warm_when_the_rate_is_half_of_what_it_accepts() {
        var tries = new ArrayDeque<>(List.of(300.0, 400.0, 900.0));
        var headroom = Headroom.warmedUp(200, 150, 3, tries::pop);
        assertThat(headroom).isEqualTo(new Headroom(200, 400));
        assertThat(tries).hasSize(1);
        assertThat(headroom.text()).isEqualTo("200 a second are 50 % of the 400 that are accepted in a closed loop");
    }

    @Test
    void one_that_is_warm_already_is_not_tried_again() {
        assertThat(Headroom.warmedUp(200, 900, 0, () -> Double.NaN)).isEqualTo(new Headroom(200, 900));
    }

    @Test
    void one_that_never_gets_so_far_but_bears_the_rate_is_measured_and_the_reader_is_told() {
        var tries = new ArrayDeque<>(List.of(220.0, 250.0));
        assertThat(Headroom.warmedUp(200, 150, 2, tries::pop).text()).startsWith("200 a second are 80 % of the 250");
    }

    @Test
    void one_that_cannot_bear_the_rate_is_not_measured() {
        assertThatThrownBy(() -> Headroom.warmedUp(200, 90, 3, () -> 141))
                .isInstanceOf(NotMeasurableException.class)
                .hasMessage("200 a second are asked for, and in a closed loop, warmed up, only 141 are accepted");
    }
}
