package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanesInDisorderIT {
    private final String prefix = TestServers.freshTopicPrefix();
    private final List<Long> seen = new CopyOnWriteArrayList<>();
    private final Elsewhere production = Elsewhere.production(prefix);
    private final Site outcome = Site.of("outcome")
            .subscribing("seen", event -> Mono.fromRunnable(() -> seen.add(event.number())), "component")
            .under(prefix)
            .start();

    @AfterEach
    void stop() {
        outcome.close();
    }

    @Test
    void repeats_in_any_mixture_have_no_effect() {
        for (long[] each : new long[][] {{1, 0}, {1, 0}, {2, 1}, {1, 0}, {2, 1}, {3, 2}, {2, 1}, {3, 2}, {4, 3}})
            production.sendsAgain("component", "A1", "ComponentProcessed", each[0], each[1]);
        assertSeen(1, 2, 3, 4);
    }

    @Test
    void an_event_that_overtook_the_one_before_it_is_not_applied_until_it_comes_in_order() {
        // a producer that failed in the middle: 2 was lost at first, 3 and 4 arrived, then the relay sends from 2 again
        for (long[] each : new long[][] {{1, 0}, {3, 2}, {4, 3}, {2, 1}, {3, 2}, {4, 3}, {5, 4}})
            production.sendsAgain("component", "A1", "ComponentProcessed", each[0], each[1]);
        assertSeen(1, 2, 3, 4, 5);
    }

    @Test
    void while_an_event_is_missing_nothing_after_it_is_applied_and_the_source_is_not_complete() {
        production.sendsAgain("component", "A1", "ComponentProcessed", 1, 0);
        assertSeen(1);
        production.sendsAgain("component", "A1", "ComponentProcessed", 3, 2);
        Instant gap = Instant.now();
        production.sendsAgain("component", "A2", "ComponentProcessed", 4, 3);
        production.sendsAgain("component", "A2", "ComponentProcessed", 2, 1);
        await().atMost(Site.SOON).untilAsserted(() -> assertThat(seen).containsExactly(1L, 2L));
        assertThat(outcome.completeUpTo("seen", "blood-production")).isBefore(gap);
        production.sendsAgain("component", "A1", "ComponentProcessed", 3, 2);
        production.sendsAgain("component", "A2", "ComponentProcessed", 4, 3);
        assertSeen(1, 2, 3, 4);
    }

    @Test
    void a_source_that_falls_silent_is_complete_only_up_to_its_last_word() {
        production.sendsAgain("component", "A1", "ComponentProcessed", 1, 0);
        assertSeen(1);
        production.silence();
        Instant silence = Instant.now();
        assertThat(outcome.completeUpTo("seen", "blood-production")).isBeforeOrEqualTo(silence);
        production.speakAgain();
        await().atMost(Site.SOON).untilAsserted(() -> assertThat(outcome.completeUpTo("seen", "blood-production"))
                .isAfter(silence));
    }

    private void assertSeen(long... numbers) {
        Instant now = Instant.now();
        await().atMost(Site.SOON).untilAsserted(() -> {
            assertThat(outcome.completeUpTo("seen", "blood-production")).isAfter(now);
            assertThat(seen)
                    .containsExactly(java.util.Arrays.stream(numbers).boxed().toArray(Long[]::new));
        });
    }
}
