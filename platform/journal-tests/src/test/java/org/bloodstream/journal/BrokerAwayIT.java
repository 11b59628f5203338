package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.bloodstream.embedded.EmbeddedKafka;
import org.bloodstream.embedded.Ports;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokerAwayIT {
    private static final Duration BACK = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    @Test
    void while_the_broker_is_away_the_service_goes_on_accepting_and_catches_up_when_it_is_back() {
        List<Long> seen = new CopyOnWriteArrayList<>();
        Projection remember = event -> Mono.fromRunnable(() -> seen.add(event.version()));
        try (EmbeddedKafka kafka =
                new EmbeddedKafka(new EmbeddedKafka.Settings(directory, Ports.free(), Ports.free()))) {
            try (Site site = Site.of("blood-production")
                    .publishing("component")
                    .subscribing("all", remember, "component")
                    .with("spring.kafka.bootstrap-servers", kafka.bootstrap())
                    .start()) {
                site.append("component", "A1", 1, "ComponentProcessed", Map.of());
                assertThat(Site.now(site.get(JournalStanding.class).now()).unpublished())
                        .as("the broker has never been there")
                        .isEqualTo(1);
                kafka.start();
                await().atMost(BACK).untilAsserted(() -> assertThat(seen).containsExactly(1L));
                kafka.stop();
                for (int version = 2; version <= 20; version++)
                    site.append("component", "A1", version, "ComponentProcessed", Map.of());
                assertThat(Site.now(site.get(JournalStanding.class).now()).unpublished())
                        .isPositive();
                kafka.start();
                await().atMost(BACK).untilAsserted(() -> assertThat(seen)
                        .isEqualTo(LongStream.rangeClosed(1, 20).boxed().toList()));
                // a subscriber may read an event before the relay has noted that it is published
                await().atMost(BACK)
                        .until(() ->
                                Site.now(site.get(JournalStanding.class).now()).unpublished() == 0);
            }
        }
    }
}
