package org.bloodstream.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bloodstream.testkit.TestServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class ParkingIT {
    private final String prefix = TestServers.freshTopicPrefix();
    private final List<String> applied = new CopyOnWriteArrayList<>();
    private volatile @Nullable RuntimeException trouble;
    private int tests;
    private String good = "";
    private String bad = "";
    private Site site;

    @BeforeAll
    void start() {
        site = Site.of("blood-production")
                .publishing("component")
                .subscribing("stock", this::apply, "component")
                .under(prefix)
                .start();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @BeforeEach
    void subjects_of_its_own() {
        site.tamper("DELETE FROM journal_parked");
        applied.clear();
        trouble = new UnappliableEventException("no such product");
        tests++;
        good = "good" + tests;
        bad = "bad" + tests;
    }

    /** Every event of a bad subject is trouble while there is trouble. */
    private Mono<Void> apply(JournalEvent event) {
        RuntimeException now = trouble;
        if (now != null && event.type().equals("Poison")) return Mono.error(now);
        return Mono.fromRunnable(() -> applied.add(event.subject() + "/" + event.version()));
    }

    @Test
    void poison_parks_its_subject_follows_in_line_and_all_others_go_on() {
        poisonAndTwoFollowers();
        assertThat(applied).contains(good + "/1").doesNotContain(bad + "/1", bad + "/2", bad + "/3");
        List<ParkedEvent> waiting = waiting();
        assertThat(waiting).extracting(ParkedEvent::subject).containsOnly(bad);
        assertThat(waiting.getFirst().reason()).isEqualTo("no such product");
        assertThat(waiting.getFirst().attempts()).isEqualTo(1);
        assertThat(waiting.get(1).reason()).contains("waits behind");
    }

    @Test
    void a_retry_applies_the_whole_line_in_order() {
        poisonAndTwoFollowers();
        trouble = null;
        var retried =
                parked().retry(waiting().get(2).id()).blockOptional(Site.SOON).orElseThrow();
        assertThat(retried.applied()).isEqualTo(3);
        assertThat(retried.waiting()).isNull();
        assertThat(applied).endsWith(bad + "/1", bad + "/2", bad + "/3");
        site.append("component", bad, 4, "ComponentDespatched", Map.of());
        await().atMost(Site.SOON).untilAsserted(() -> assertThat(applied).endsWith(bad + "/3", bad + "/4"));
    }

    @Test
    void a_retry_that_fails_again_says_why_and_changes_nothing() {
        poisonAndTwoFollowers();
        trouble = new UnappliableEventException("still no such product");
        var retried = parked().retry(waiting().getFirst().id())
                .blockOptional(Site.SOON)
                .orElseThrow();
        assertThat(retried.applied()).isZero();
        assertThat(retried.waiting())
                .extracting(ParkedEvent::reason, ParkedEvent::attempts)
                .containsExactly("still no such product", 2);
        assertThat(waiting()).hasSize(3);
        assertThat(applied).doesNotContain(bad + "/2");
    }

    @Test
    void a_resolution_skips_the_event_and_its_line_follows() {
        poisonAndTwoFollowers();
        UUID head = waiting().getFirst().id();
        var resolved = parked().resolve(head, "recorded by hand, QI-17", "integration-operator")
                .blockOptional(Site.SOON)
                .orElseThrow();
        assertThat(resolved.applied()).isEqualTo(2);
        assertThat(applied).endsWith(bad + "/2", bad + "/3").doesNotContain(bad + "/1");
        assertThat(waiting()).isEmpty();
        assertThat(site.column("SELECT closed_by || ': ' || resolution FROM journal_parked WHERE state = 'RESOLVED'"))
                .containsExactly("integration-operator: recorded by hand, QI-17");
        assertThatThrownBy(() -> parked().retry(head).block(Site.SOON)).isInstanceOf(NoSuchParkedEventException.class);
    }

    @Test
    void only_the_head_of_a_line_can_be_resolved_and_only_with_a_reason() {
        poisonAndTwoFollowers();
        UUID head = waiting().getFirst().id();
        UUID follower = waiting().get(1).id();
        assertThatThrownBy(() -> parked().resolve(follower, "why not", "integration-operator")
                        .block(Site.SOON))
                .isInstanceOfSatisfying(NotFirstInLineException.class, e -> assertThat(e.first())
                        .isEqualTo(head));
        assertThatThrownBy(() ->
                        parked().resolve(head, " ", "integration-operator").block(Site.SOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(waiting()).hasSize(3);
    }

    @Test
    void an_unknown_parked_event_cannot_be_retried() {
        assertThatThrownBy(() -> parked().retry(new UUID(1, 2)).block(Site.SOON))
                .isInstanceOf(NoSuchParkedEventException.class);
    }

    @Test
    void an_unexpected_error_is_retried_and_then_parked() {
        trouble = new IllegalStateException("a defect");
        site.append("component", bad, 1, "Poison", Map.of());
        await().atMost(Site.SOON).untilAsserted(() -> assertThat(waiting()).hasSize(1));
        assertThat(waiting().getFirst().reason()).startsWith("IllegalStateException at ParkingIT.java:");
        assertThat(waiting().getFirst().attempts()).isEqualTo(4);
    }

    @Test
    void what_passes_by_itself_never_parks() {
        long before = Site.now(site.get(JournalStanding.class).now()).published();
        trouble = new org.springframework.dao.DataAccessResourceFailureException("the database is away");
        site.append("component", bad, 1, "Poison", Map.of());
        site.append("component", bad, 2, "ComponentLabelled", Map.of());
        await().atMost(Site.SOON).until(() -> {
            var standing = Site.now(site.get(JournalStanding.class).now());
            return standing.published() == before + 2;
        });
        trouble = null;
        await().atMost(Site.SOON).untilAsserted(() -> assertThat(applied).containsExactly(bad + "/1", bad + "/2"));
        assertThat(site.column("SELECT id FROM journal_parked")).isEmpty();
    }

    @Test
    void while_an_event_is_parked_its_source_is_not_called_complete() {
        poisonAndTwoFollowers();
        Instant recorded = waiting().getFirst().recordedAt();
        await().atMost(Site.SOON).untilAsserted(() -> assertThat(site.completeUpTo("stock", "blood-production"))
                .isEqualTo(recorded));
        trouble = null;
        parked().retry(waiting().getFirst().id()).block(Site.SOON);
        await().atMost(Site.SOON).untilAsserted(() -> assertThat(site.completeUpTo("stock", "blood-production"))
                .isAfter(recorded));
    }

    @Test
    void a_message_that_is_no_event_is_parked_once_and_the_rest_goes_on() {
        site.append("component", good, 1, "ComponentProcessed", Map.of());
        await().atMost(Site.SOON).untilAsserted(() -> assertThat(applied).contains(good + "/1"));
        for (String body : List.of("not json", "{}")) send(good, body);
        await().atMost(Site.SOON).untilAsserted(() -> assertThat(waiting()).hasSize(2));
        site.append("component", good, 2, "ComponentLabelled", Map.of());
        await().atMost(Site.SOON).untilAsserted(() -> assertThat(applied).contains(good + "/2"));
        assertThat(waiting()).extracting(ParkedEvent::source).containsOnly("unknown");
        var retried = parked().retry(waiting().getFirst().id())
                .blockOptional(Site.SOON)
                .orElseThrow();
        assertThat(retried.applied()).isZero();
        waiting().forEach(each -> parked().resolve(each.id(), "not ours", "integration-operator")
                .block(Site.SOON));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void what_the_database_cannot_take_parks_and_does_not_hold_up_its_partition() {
        sendToAllPartitions("a\0b", Instant.now().toString());
        sendToAllPartitions("x".repeat(4000), Instant.now().toString());
        int partitions = sendToAllPartitions(bad, "+1000000000-12-31T23:59:59Z");
        await().atMost(Site.SOON).untilAsserted(() -> assertThat(waiting()).hasSize(3 * partitions));
        site.append("component", good, 1, "ComponentProcessed", Map.of());
        await().atMost(Site.SOON).untilAsserted(() -> assertThat(applied).containsExactly(good + "/1"));
        assertThat(waiting()).extracting(ParkedEvent::source).containsOnly("elsewhere");
        assertThat(waiting()).extracting(ParkedEvent::reason).allMatch(reason -> reason.contains("cannot be kept"));
        waiting().forEach(each -> parked().resolve(each.id(), "not ours", "integration-operator")
                .block(Site.SOON));
        assertThat(waiting()).isEmpty();
    }

    private void poisonAndTwoFollowers() {
        site.append("component", bad, 1, "Poison", Map.of());
        site.append("component", bad, 2, "ComponentLabelled", Map.of());
        site.append("component", bad, 3, "ComponentReleased", Map.of());
        site.append("component", good, 1, "ComponentProcessed", Map.of());
        await().atMost(Site.SOON).untilAsserted(() -> {
            assertThat(applied).contains(good + "/1");
            assertThat(waiting()).hasSize(3);
        });
    }

    private void send(String key, String body) {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.kafkaBootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(prefix + "component", key, body.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Something in the form of an event, with a source of its own. */
    private int sendToAllPartitions(String subject, String recordedAt) {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.kafkaBootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var partitions = producer.partitionsFor(prefix + "component");
            partitions.forEach(partition -> producer.send(event(
                    new ProducerRecord<>(partition.topic(), partition.partition(), "k", new byte[] {'{', '}'}),
                    subject,
                    recordedAt)));
            return partitions.size();
        }
    }

    private static ProducerRecord<String, byte[]> event(
            ProducerRecord<String, byte[]> message, String subject, String recordedAt) {
        Map.ofEntries(
                        Map.entry("specversion", "1.0"),
                        Map.entry("id", UUID.randomUUID().toString()),
                        Map.entry("source", "elsewhere"),
                        Map.entry("type", "org.bloodstream.component.ComponentProcessed.v1"),
                        Map.entry("subject", subject),
                        Map.entry("time", "2026-11-28T15:05:00Z"),
                        Map.entry("number", "1"),
                        Map.entry("previous", "0"),
                        Map.entry("version", "1"),
                        Map.entry("actor", "nobody"),
                        Map.entry("purpose", "direct-care"),
                        Map.entry("recordedat", recordedAt))
                .forEach((name, value) -> message.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
        message.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
        return message;
    }

    private ParkedEvents parked() {
        return site.get(ParkedEvents.class);
    }

    private List<ParkedEvent> waiting() {
        return parked().waiting().collectList().blockOptional(Site.SOON).orElseThrow();
    }
}
