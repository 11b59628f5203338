package org.bloodstream.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenLoopTest {
    private static final long MILLISECOND = 1_000_000;

    private final List<Long> begun = new ArrayList<>();
    private final List<Long> due = new ArrayList<>();
    private long now;

    @Test
    void work_begins_when_it_is_due_at_an_even_rate() {
        assertThat(loop().run(Duration.ofSeconds(1), this::work)).isEqualTo(4);
        assertThat(due).containsExactly(0L, 250 * MILLISECOND, 500 * MILLISECOND, 750 * MILLISECOND);
        assertThat(begun).isEqualTo(due);
    }

    @Test
    void a_hold_up_makes_work_begin_late_but_not_become_due_later() {
        loop().run(Duration.ofSeconds(1), at -> {
            work(at);
            now += at == 0 ? 600 * MILLISECOND : 0;
        });
        assertThat(due).containsExactly(0L, 250 * MILLISECOND, 500 * MILLISECOND, 750 * MILLISECOND);
        assertThat(begun).containsExactly(0L, 600 * MILLISECOND, 600 * MILLISECOND, 750 * MILLISECOND);
    }

    private OpenLoop loop() {
        // A pause may end early.
        return new OpenLoop(4, () -> now, nanos -> now += Math.max(1, nanos / 2));
    }

    private void work(long at) {
        due.add(at);
        begun.add(now);
    }
}
