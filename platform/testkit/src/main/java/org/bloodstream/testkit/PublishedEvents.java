package org.bloodstream.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service has published on Kafka; every event that is read keeps its contract. */
public final class PublishedEvents implements AutoCloseable {
    private static final Pattern TYPE = Pattern.compile("org\\.bloodstream\\.([a-z]+)\\.([A-Za-z]+)\\.v(\\d+)");
    private final KafkaConsumer<String, String> consumer;
    private final List<Published> read = new ArrayList<>();

    /** An event as it came, with its CloudEvents headers. */
    public record Published(String stream, String subject, String type, Map<String, String> headers, JsonNode data) {}

    /**
     * @param prefix of the test's topics
     * @param streams that the service publishes
     */
    public PublishedEvents(String prefix, String... streams) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestServers.kafkaBootstrap()),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = java.util.Arrays.stream(streams)
                .flatMap(stream -> partitions(prefix + stream).stream())
                .map(info -> new org.apache.kafka.common.TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** A service makes its topics when it first publishes. */
    private List<PartitionInfo> partitions(String topic) {
        return org.awaitility.Awaitility.await().until(() -> consumer.partitionsFor(topic), found -> !found.isEmpty());
    }

    /** Waits until the event is there. */
    public Published await(String subject, String type) {
        return org.awaitility.Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> find(subject, type), Optional::isPresent)
                .orElseThrow();
    }

    /** Everything of that subject that is published by now. */
    public List<Published> of(String subject) {
        poll();
        return read.stream().filter(event -> event.subject().equals(subject)).toList();
    }

    private Optional<Published> find(String subject, String type) {
        return of(subject).stream().filter(event -> event.type().equals(type)).findFirst();
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(message -> read.add(published(message)));
    }

    private static Published published(ConsumerRecord<String, String> message) {
        var headers = new java.util.HashMap<String, String>();
        message.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        var type = TYPE.matcher(headers.getOrDefault("ce_type", ""));
        if (!type.matches()) throw new AssertionError("not an event of the platform: " + headers);
        EventContracts.assertKept(type.group(1), type.group(2), Integer.parseInt(type.group(3)), message.value());
        return new Published(
                type.group(1),
                message.key(),
                type.group(2),
                headers,
                JsonMapper.shared().readTree(message.value()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
