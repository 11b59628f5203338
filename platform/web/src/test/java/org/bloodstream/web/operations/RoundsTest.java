package org.bloodstream.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class RoundsTest {
    private final List<Long> begun = new ArrayList<>();
    private VirtualTimeScheduler time;

    @BeforeEach
    void aClockOfOurOwn() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void theClockOfAll() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void a_round_is_made_at_the_start_and_then_at_each_interval() {
        started(_ -> Mono.empty());
        pass(25);
        assertThat(begun).containsExactly(0L, 1L, 2L);
    }

    @Test
    void a_round_that_fails_or_throws_is_followed_by_the_next() {
        started(number -> {
            if (number == 0) throw new IllegalStateException("thrown");
            return Mono.error(new IllegalStateException("failed"));
        });
        pass(25);
        assertThat(begun).containsExactly(0L, 1L, 2L);
    }

    @Test
    void while_a_round_lasts_the_next_ones_are_left_out_and_not_made_up_for() {
        started(number -> number == 0 ? Mono.delay(Duration.ofSeconds(35)).then() : Mono.empty());
        pass(39);
        assertThat(begun).containsExactly(0L);
        pass(2);
        assertThat(begun).containsExactly(0L, 1L);
    }

    @Test
    void after_the_stop_no_round_begins_and_one_underway_ends() {
        var rounds = started(_ -> Mono.never());
        pass(1);
        assertThat(rounds.isRunning()).isTrue();
        rounds.stop();
        assertThat(rounds.isRunning()).isFalse();
        pass(100);
        assertThat(begun).containsExactly(0L);
    }

    private Rounds started(LongFunction<Mono<Void>> round) {
        var rounds = new Rounds(Duration.ZERO, Duration.ofSeconds(10), "Nothing was counted") {
            @Override
            protected Mono<Void> round(long number) {
                begun.add(number);
                return round.apply(number);
            }
        };
        rounds.start();
        return rounds;
    }

    private void pass(int seconds) {
        time.advanceTimeBy(Duration.ofSeconds(seconds));
    }
}
