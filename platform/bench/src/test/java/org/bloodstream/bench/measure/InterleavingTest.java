package org.bloodstream.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InterleavingTest {
    private static final Pace PACE = new Pace(4, 1, Duration.ofSeconds(1), Duration.ofSeconds(2), 1, 1);

    private final List<String> runs = new ArrayList<>();
    private long total;
    private long busy;

    @Test
    void both_are_warmed_up_and_then_take_turns_so_that_neither_is_always_first() {
        var rounds = compare(0);
        assertThat(runs).containsExactly("A warm", "B warm", "A", "B", "B", "A", "A", "B", "B", "A");
        assertThat(rounds.kept()).hasSize(4);
        assertThat(rounds.thrownAway()).isZero();
    }

    @Test
    void a_ratio_is_ours_divided_by_the_peers() {
        assertThat(compare(0).throughput()).isEqualTo(new Estimate(0.5, 0.5, 0.5));
    }

    @Test
    void a_pair_that_others_disturbed_is_thrown_away_counted_and_measured_again() {
        var rounds = compare(1);
        assertThat(rounds.kept()).hasSize(4);
        assertThat(rounds.thrownAway()).isEqualTo(1);
    }

    @Test
    void on_a_machine_that_others_use_there_is_no_figure() {
        assertThatThrownBy(() -> compare(5))
                .isInstanceOf(NotMeasurableException.class)
                .hasMessageContaining("others used more than 10 %");
    }

    @Test
    void what_is_still_to_be_done_after_a_round_counts_as_its_processor_time() {
        var readings = new ArrayList<String>();
        var side = new Resting(side("A", 50), () -> readings.add("settled"));
        new Interleaving(new Pace(1, 0, Duration.ofSeconds(1), Duration.ofSeconds(2), 1, 1), () -> {
                    readings.add("read");
                    return reading(0);
                })
                .compare(side, side);
        assertThat(readings)
                .containsExactly("settled", "settled", "read", "settled", "read", "read", "settled", "read");
    }

    @Test
    void who_does_not_become_faster_by_being_used_is_only_tried_once() {
        var constant = new Resting(side("B", 100), () -> {});
        new Interleaving(PACE, () -> reading(0)).compare(side("A", 50), constant);
        assertThat(runs).startsWith("A warm", "B", "A", "B");
    }

    private Rounds compare(int disturbed) {
        var disturbances = new int[] {disturbed * 2};
        return new Interleaving(PACE, () -> {
                    var stranger = disturbances[0]-- > 0 && disturbances[0] % 2 == 0;
                    return reading(stranger ? 200 : 50);
                })
                .compare(side("A", 50), side("B", 100));
    }

    private Reading reading(long busier) {
        total += 1000;
        busy += busier;
        return Reading.of(new CpuTimes(total, busy), List.of());
    }

    /** Not in a JVM; has something left to do after every run. */
    private record Resting(Side of, Runnable settling) implements Side {
        @Override
        public String name() {
            return of.name();
        }

        @Override
        public Map<String, Long> serving() {
            return of.serving();
        }

        @Override
        public Load run(Duration time) {
            return of.run(time);
        }

        @Override
        public boolean needsWarming() {
            return false;
        }

        @Override
        public void settle() {
            settling.run();
        }
    }

    private Side side(String name, long perSecond) {
        return new Side() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Map<String, Long> serving() {
                return Map.of();
            }

            @Override
            public Load run(Duration time) {
                runs.add(time.equals(PACE.warm()) ? name + " warm" : name);
                return new Load(perSecond * time.toSeconds(), time.toSeconds(), null);
            }
        };
    }
}
