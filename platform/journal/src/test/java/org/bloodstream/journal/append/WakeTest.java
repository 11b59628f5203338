package org.bloodstream.journal.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WakeTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final Wake wake = new Wake();

    @Test
    void a_call_wakes_who_waits() {
        StepVerifier.create(wake.after(wake.count(), LONG))
                .then(wake::call)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void a_call_between_looking_and_waiting_is_not_lost() {
        long seen = wake.count();
        wake.call();
        StepVerifier.create(wake.after(seen, LONG)).expectComplete().verify(Duration.ofSeconds(10));
    }

    @Test
    void without_a_call_the_time_ends_the_waiting() {
        StepVerifier.withVirtualTime(() -> wake.after(wake.count(), LONG))
                .expectSubscription()
                .expectNoEvent(LONG.minusMillis(1))
                .thenAwait(Duration.ofMillis(1))
                .verifyComplete();
    }

    @Test
    void calls_from_many_threads_are_all_counted() {
        java.util.stream.IntStream.range(0, 1_000).parallel().forEach(_ -> wake.call());
        assertThat(wake.count()).isEqualTo(1_000);
    }
}
