package org.bloodstream.production.monitoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.monitoring.domain.ControlRule.BEYOND_THREE_SIGMA;
import static org.bloodstream.production.monitoring.domain.ControlRule.EIGHT_BEYOND_ONE_SIGMA;
import static org.bloodstream.production.monitoring.domain.ControlRule.FIFTEEN_WITHIN_ONE_SIGMA;
import static org.bloodstream.production.monitoring.domain.ControlRule.FOURTEEN_ALTERNATING;
import static org.bloodstream.production.monitoring.domain.ControlRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA;
import static org.bloodstream.production.monitoring.domain.ControlRule.NINE_ON_ONE_SIDE;
import static org.bloodstream.production.monitoring.domain.ControlRule.SIX_TRENDING;
import static org.bloodstream.production.monitoring.domain.ControlRule.TWO_OF_THREE_BEYOND_TWO_SIGMA;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Points in sigmas from the centre; the last one is judged. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ControlRulesTest {
    @Test
    void one_point_beyond_three_sigmas() {
        assertThat(last(0.2, 3.01)).containsExactly(BEYOND_THREE_SIGMA);
        assertThat(last(0.2, -3.01)).containsExactly(BEYOND_THREE_SIGMA);
        assertThat(last(0.2, 3.0)).isEmpty();
    }

    @Test
    void nine_points_in_a_row_on_one_side() {
        assertThat(last(.1, 1.2, .1, 1.2, .1, 1.2, .1, 1.2, .1)).containsExactly(NINE_ON_ONE_SIDE);
        assertThat(last(-.1, 1.2, .1, 1.2, .1, 1.2, .1, 1.2, .1)).isEmpty();
        assertThat(last(-.1, -1.2, -.1, -1.2, -.1, -1.2, -.1, -1.2, -.1)).containsExactly(NINE_ON_ONE_SIDE);
    }

    @Test
    void six_points_in_a_row_steadily_going_one_way() {
        assertThat(last(-1.2, -.7, -.2, .3, .8, 1.3)).containsExactly(SIX_TRENDING);
        assertThat(last(1.3, .8, .3, -.2, -.7, -1.2)).containsExactly(SIX_TRENDING);
        assertThat(last(-1.2, -.7, -.2, -.2, .8, 1.3)).isEmpty();
    }

    @Test
    void fourteen_points_in_a_row_going_up_and_down() {
        assertThat(last(1.1, -1.1, 1.1, -.5, 1.1, -.5, 1.1, -.5, 1.1, -.5, 1.1, -.5, 1.1, -.5))
                .containsExactly(FOURTEEN_ALTERNATING);
        assertThat(last(1.1, -1.1, 1.1, -.5, 1.1, -.5, 1.1, -.5, -.6, -.5, 1.1, -.5, 1.1, -.5))
                .isEmpty();
    }

    @Test
    void two_of_three_points_beyond_two_sigmas_on_the_same_side() {
        assertThat(last(2.1, 0, 2.1)).containsExactly(TWO_OF_THREE_BEYOND_TWO_SIGMA);
        assertThat(last(-2.1, 0, 2.1)).isEmpty();
        assertThat(last(2.1, 2.1, 0)).as("the latest is none of them").isEmpty();
    }

    @Test
    void four_of_five_points_beyond_one_sigma_on_the_same_side() {
        assertThat(last(-1.1, -1.1, 0, -1.1, -1.1)).containsExactly(FOUR_OF_FIVE_BEYOND_ONE_SIGMA);
        assertThat(last(-1.1, 1.1, 0, -1.1, -1.1)).isEmpty();
    }

    @Test
    void fifteen_points_in_a_row_within_one_sigma() {
        assertThat(last(.5, -.5, -.4, .5, .4, -.5, -.4, .5, .4, -.5, -.4, .5, .4, -.5, -.4))
                .containsExactly(FIFTEEN_WITHIN_ONE_SIGMA);
        assertThat(last(1.0, -.5, -.4, .5, .4, -.5, -.4, .5, .4, -.5, -.4, .5, .4, -.5, -.4))
                .isEmpty();
    }

    @Test
    void eight_points_in_a_row_beyond_one_sigma_either_way() {
        assertThat(last(1.1, 1.2, -1.1, -1.2, 1.1, 1.2, -1.1, -1.2)).containsExactly(EIGHT_BEYOND_ONE_SIGMA);
        assertThat(last(1.1, 1.2, -1.1, -.9, 1.1, 1.2, -1.1, -1.2)).isEmpty();
    }

    /** Up is as good as down. */
    @Property
    void a_chart_and_its_mirror_image_break_the_same_rules(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = -4, max = 4) Double> sigmas) {
        var mirrored = sigmas.stream().map(each -> -each).toList();
        assertThat(ControlRule.broken(mirrored, sigmas.size() - 1))
                .isEqualTo(ControlRule.broken(sigmas, sigmas.size() - 1));
    }

    /** What comes later says nothing of a point. */
    @Property
    void a_point_is_judged_with_those_before_it_alone(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = -4, max = 4) Double> sigmas) {
        int at = sigmas.size() / 2;
        assertThat(ControlRule.broken(sigmas.subList(0, at + 1), at)).isEqualTo(ControlRule.broken(sigmas, at));
    }

    private static Set<ControlRule> last(double... sigmas) {
        var all = Arrays.stream(sigmas).boxed().toList();
        return ControlRule.broken(all, all.size() - 1);
    }
}
