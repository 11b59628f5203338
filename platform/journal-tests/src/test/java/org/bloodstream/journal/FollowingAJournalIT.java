package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowingAJournalIT {
    private final String prefix = TestServers.freshTopicPrefix();
    private final List<JournalEvent> seen = new CopyOnWriteArrayList<>();
    private final Projection remember = event -> Mono.fromRunnable(() -> seen.add(event));

    @Test
    void what_one_service_records_another_learns_in_order_and_whole() {
        try (Site production = Site.of("blood-production")
                        .publishing("component")
                        .under(prefix)
                        .start();
                Site outcome = Site.of("outcome")
                        .subscribing("trace", remember, "component")
                        .under(prefix)
                        .start()) {
            production.append("component", "A999026000123-DRC01000", 1, "ComponentProcessed", Map.of("volumeMl", 280));
            production.append("component", "A999026000123-DRC01000", 2, "ComponentLabelled", Map.of());
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(seen).hasSize(2));
            JournalEvent first = seen.getFirst();
            assertThat(first.source()).isEqualTo("blood-production");
            assertThat(first.number()).isEqualTo(1);
            assertThat(first.at()).isEqualTo(Site.AT);
            assertThat(first.data().get("volumeMl").intValue()).isEqualTo(280);
            assertThat(production
                            .journal()
                            .history("component", "A999026000123-DRC01000")
                            .collectList()
                            .block(Site.SOON))
                    .isEqualTo(seen);
        }
    }

    @Test
    void a_subscription_says_up_to_when_it_is_complete() {
        try (Site production = Site.of("blood-production")
                        .publishing("component")
                        .under(prefix)
                        .start();
                Site outcome = Site.of("outcome")
                        .subscribing("trace", remember, "component")
                        .under(prefix)
                        .start()) {
            production.append("component", "A999026000123-DRC01000", 1, "ComponentProcessed", Map.of());
            Instant after = Instant.now();
            await().atMost(Site.SOON).untilAsserted(() -> assertThat(
                            outcome.get(Freshness.class).completeUpTo("trace").block(Site.SOON))
                    .hasEntrySatisfying(
                            "blood-production", instant -> assertThat(instant).isAfter(after)));
            assertThat(seen).hasSize(1);
        }
    }
}
