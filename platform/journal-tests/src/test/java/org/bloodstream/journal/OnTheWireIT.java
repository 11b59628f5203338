package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OnTheWireIT {
    private static final String PREFIX = TestServers.freshTopicPrefix();
    private static final String COMPONENT = "A999026000123-DRC01000";
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.of("blood-production").publishing("component").under(PREFIX).start();
        site.append("component", COMPONENT, 1, "ComponentProcessed", Map.of("volumeMl", 280));
        site.append("component", COMPONENT, 2, "ComponentLabelled", Map.of());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void an_event_is_a_cloud_event_as_agreed() {
        ConsumerRecord<String, String> message = read("component", 2).getLast();
        assertThat(message.key()).isEqualTo(COMPONENT);
        assertThat(message.value()).isEqualTo("{}");
        assertThat(headers(message))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "blood-production")
                .containsEntry("ce_type", "org.bloodstream.component.ComponentLabelled.v1")
                .containsEntry("ce_subject", COMPONENT)
                .containsEntry("ce_time", "2026-11-23T09:00:00Z")
                .containsEntry("ce_number", "2")
                .containsEntry("ce_previous", "1")
                .containsEntry("ce_version", "2")
                .containsEntry("ce_actor", "ward-nurse")
                .containsEntry("ce_purpose", "direct-care")
                .containsEntry(
                        "ce_dataschema",
                        "https://bloodstream.example/contracts/events/component/ComponentLabelled.v1.json")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_recordedat");
    }

    @Test
    void a_seal_keeps_its_contract() {
        ConsumerRecord<String, String> message = read("seal", 1).getFirst();
        assertThat(message.key()).isEqualTo("blood-production");
        assertThat(headers(message)).containsEntry("ce_number", "1").containsEntry("ce_previous", "0");
        EventContracts.assertKept("seal", "BatchSealed", 1, message.value());
    }

    @Test
    void a_heartbeat_keeps_its_contract() {
        ConsumerRecord<String, String> message = read("heartbeat", 1).getFirst();
        assertThat(message.key()).isEqualTo("blood-production");
        EventContracts.assertKept("heartbeat", "HeartbeatSent", 1, message.value());
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers().forEach(it -> headers.put(it.key(), new String(it.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private static List<ConsumerRecord<String, String>> read(String stream, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TestServers.kafkaBootstrap(),
                "group.id",
                PREFIX + "reader-" + stream,
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                1000);
        List<ConsumerRecord<String, String>> found = new java.util.ArrayList<>();
        long end = System.nanoTime() + Site.SOON.toNanos();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(PREFIX + stream));
            while (found.size() < count && System.nanoTime() < end)
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(count);
        return found;
    }
}
