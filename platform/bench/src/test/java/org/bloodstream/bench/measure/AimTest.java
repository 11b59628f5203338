package org.bloodstream.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AimTest {
    private static final Round OURS = new Round(new Load(200, 2, new Latency(4, 30)), Map.of("service", 4.0), 0);
    private static final Round PEERS = new Round(new Load(400, 2, new Latency(1, 10)), Map.of("peer", 2.0), 0);
    private static final Rounds ROUNDS = new Rounds(List.of(new Pair(OURS, PEERS)), 0);

    @Test
    void of_throughput_the_wall_has_a_goal_and_processor_time_informs() {
        assertThat(Aim.throughput(0.4).figures(ROUNDS))
                .containsExactly(
                        new Figure("wall", new Estimate(0.5, 0.5, 0.5), Goal.atLeast(0.4)),
                        new Figure("CPU-seconds", new Estimate(0.25, 0.25, 0.25), null));
    }

    @Test
    void of_latency_the_ratio_has_a_goal_and_ours_may_have_one_of_its_own() {
        assertThat(Aim.latency(3, Goal.atMost(100)).figures(ROUNDS))
                .containsExactly(
                        new Figure("p99", new Estimate(3, 3, 3), Goal.atMost(3)),
                        new Figure("p99 of ours, ms", new Estimate(30, 30, 30), Goal.atMost(100)));
        assertThat(Aim.latency(3, null).figures(ROUNDS).getLast().goal()).isNull();
    }

    @Test
    void of_our_own_latency_ours_has_a_goal_and_the_ratio_informs() {
        assertThat(Aim.ownLatency(Goal.atMost(1000)).figures(ROUNDS))
                .containsExactly(
                        new Figure("p99", new Estimate(3, 3, 3), null),
                        new Figure("p99 of ours, ms", new Estimate(30, 30, 30), Goal.atMost(1000)));
    }

    @Test
    void of_our_own_throughput_ours_has_a_goal_and_the_ratio_informs() {
        assertThat(Aim.ownThroughput(Goal.atLeast(150)).figures(ROUNDS))
                .containsExactly(
                        new Figure("wall", new Estimate(0.5, 0.5, 0.5), null),
                        new Figure("ours a second", new Estimate(100, 100, 100), Goal.atLeast(150)));
    }
}
