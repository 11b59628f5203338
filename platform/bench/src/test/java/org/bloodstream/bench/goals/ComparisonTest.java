package org.bloodstream.bench.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<String> happened = new ArrayList<>();

    @Test
    void a_side_is_warmed_as_it_is_loaded_unless_it_says_how() {
        var side = side("ours");
        side.warm(SECOND);
        side.warmedBy(_ -> happened.add("in a closed loop")).warm(SECOND);
        assertThat(happened).containsExactly("ours loaded", "in a closed loop");
    }

    @Test
    void a_side_in_a_JVM_needs_warming_and_another_does_not() {
        assertThat(side("ours").needsWarming()).isTrue();
        assertThat(side("pgbench").asQuickAsEver().needsWarming()).isFalse();
    }

    @Test
    void a_side_settles_as_it_says() {
        side("ours").settle();
        side("ours").settling(() -> happened.add("published")).settle();
        assertThat(happened).containsExactly("published");
    }

    @Test
    void what_sides_held_is_released_also_when_an_answer_was_wrong() {
        var failing = Loaded.of("ours", Map.of(), _ -> {
            throw new NotMeasurableException("503");
        });
        assertThatThrownBy(() -> {
                    try (var sides =
                            Sides.of(failing, side("peer"), () -> "").released(() -> happened.add("released"))) {
                        sides.ours().run(SECOND);
                    }
                })
                .hasMessage("503");
        assertThat(happened).containsExactly("released");
    }

    @Test
    void a_check_and_a_release_do_not_replace_one_another() {
        try (var sides = Sides.of(side("ours"), side("peer"), () -> "")
                .released(() -> happened.add("released"))
                .checked(() -> happened.add("checked"))) {
            sides.check().run();
        }
        assertThat(happened).containsExactly("checked", "released");
    }

    private Loaded side(String name) {
        return Loaded.of(name, Map.of(), _ -> {
            happened.add(name + " loaded");
            return new Load(1, 1, null);
        });
    }
}
