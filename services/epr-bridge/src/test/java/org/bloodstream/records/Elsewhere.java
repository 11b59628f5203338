package org.bloodstream.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.testkit.TestServers;

/** Publishes what another service would: its events as they stand on Kafka, numbered without gap. */
public final class Elsewhere {
    private static final Map<String, Elsewhere> SERVICES = new ConcurrentHashMap<>();

    private final String prefix;
    private final String stream;
    private final String service;
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestServers.kafkaBootstrap(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());
    private long number;

    private Elsewhere(String prefix, String stream, String service) {
        this.prefix = prefix;
        this.stream = stream;
        this.service = service;
        createTopic();
    }

    private void createTopic() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafkaBootstrap()))) {
            admin.createTopics(List.of(new NewTopic(prefix + stream, 1, (short) 1)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    public static Elsewhere outcome(String prefix) {
        return SERVICES.computeIfAbsent(prefix + "outcome", _ -> new Elsewhere(prefix, "transfusion", "outcome"));
    }

    public static Elsewhere production(String prefix) {
        return SERVICES.computeIfAbsent(
                prefix + "production", _ -> new Elsewhere(prefix, "component", "blood-production"));
    }

    public static Elsewhere laboratory(String prefix) {
        return SERVICES.computeIfAbsent(prefix + "laboratory", _ -> new Elsewhere(prefix, "laboratory", "lims-bridge"));
    }

    /** What keeps the contract. */
    public void publish(String subject, String type, String data) {
        EventContracts.assertKept(stream, type, 1, data);
        publishAnything(subject, type, data);
    }

    /** All to one partition, so that the previous number is known here. */
    public synchronized void publishAnything(String subject, String type, String data) {
        number++;
        try {
            producer.send(new ProducerRecord<>(prefix + stream, 0, subject, data, headers(subject, type)))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private List<Header> headers(String subject, String type) {
        var now = Instant.now().toString();
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", UUID.randomUUID().toString()),
                header("ce_source", service),
                header("ce_type", "org.bloodstream.%s.%s.v1".formatted(stream, type)),
                header("ce_subject", subject),
                header("ce_time", now),
                header("ce_number", Long.toString(number)),
                header("ce_previous", Long.toString(number - 1)),
                header("ce_version", "1"),
                header("ce_actor", "ward-nurse"),
                header("ce_purpose", "direct-care"),
                header("ce_recordedat", now),
                header("content-type", "application/json"));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
