package org.bloodstream.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What another service would put on Kafka: its events, numbered without gap and kept to their contracts, and its
 * heartbeat for as long as it is not silent. All of it to partition 0, where the number before is known here.
 */
public final class Elsewhere {
    private static final Map<String, Elsewhere> SERVICES = new ConcurrentHashMap<>();
    private static final ScheduledExecutorService HEARTS = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    private final String prefix;
    private final String service;
    private final Map<String, Long> lanes = new TreeMap<>();
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestServers.kafkaBootstrap(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());
    private long number;
    private boolean silent;

    private Elsewhere(String prefix, String service, List<String> streams) {
        this.prefix = prefix;
        this.service = service;
        streams.forEach(stream -> lanes.put(stream, 0L));
        create(streams.stream().map(prefix::concat).toList());
        HEARTS.scheduleWithFixedDelay(this::beat, 0, 250, TimeUnit.MILLISECONDS);
    }

    /** A producer creates no topics here, and a subscriber only waits for them. */
    private static void create(List<String> topics) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafkaBootstrap()))) {
            var wanted = topics.stream()
                    .map(topic -> new NewTopic(topic, 3, (short) 1))
                    .toList();
            admin.createTopics(wanted).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** @param prefix of the test's topics */
    public static Elsewhere donorManagement(String prefix) {
        return service(prefix, "donor-management", "donor", "donation", "import", "postdonation");
    }

    /** @param prefix of the test's topics */
    public static Elsewhere production(String prefix) {
        return service(prefix, "blood-production", "testing", "component", "label", "recall", "orderanswer");
    }

    /** @param prefix of the test's topics */
    public static Elsewhere laboratory(String prefix) {
        return service(prefix, "lims-bridge", "laboratory", "testreport", "hospitalorder");
    }

    /** @param prefix of the test's topics */
    public static Elsewhere patientRecord(String prefix) {
        return service(prefix, "epr-bridge", "patient", "request");
    }

    /** @param prefix of the test's topics */
    public static Elsewhere outcome(String prefix) {
        return service(prefix, "outcome", "transfusion");
    }

    private static Elsewhere service(String prefix, String service, String... streams) {
        return SERVICES.computeIfAbsent(prefix + service, _ -> new Elsewhere(prefix, service, List.of(streams)));
    }

    /** No heartbeat until it speaks again. */
    public synchronized void silence() {
        silent = true;
    }

    public synchronized void speakAgain() {
        silent = false;
        beat();
    }

    /** An event that keeps its contract, version 1. */
    public void says(String stream, String subject, String type, String data) {
        says(stream, subject, type, data, "service:" + service);
    }

    /** With an actor of its own, as {@code hl7:EPR|BHSCT}. */
    public void says(String stream, String subject, String type, String data, String actor) {
        EventContracts.assertKept(stream, type, 1, data);
        send(stream, subject, type, data, actor);
    }

    /** Also what breaks every contract. */
    public void saysAnything(String stream, String subject, String type, String data) {
        send(stream, subject, type, data, "service:" + service);
    }

    /** Puts a message under whatever numbers, as a relay in trouble might. */
    public synchronized void sendsAgain(String stream, String subject, String type, long itsNumber, long previous) {
        send(stream, subject, type, "{}", "service:" + service, new Numbers(itsNumber, previous, itsNumber));
        lanes.merge(stream, itsNumber, Math::max);
        number = Math.max(number, itsNumber);
    }

    private synchronized void send(String stream, String subject, String type, String data, String actor) {
        long previous = lanes.getOrDefault(stream, 0L);
        lanes.put(stream, ++number);
        send(stream, subject, type, data, actor, new Numbers(number, previous, 1));
    }

    private record Numbers(long number, long previous, long version) {}

    private void send(String stream, String subject, String type, String data, String actor, Numbers numbers) {
        var now = Instant.now().toString();
        send(new ProducerRecord<>(
                prefix + stream,
                0,
                subject,
                data,
                List.of(
                        header("ce_specversion", "1.0"),
                        header("ce_id", UUID.randomUUID().toString()),
                        header("ce_source", service),
                        header("ce_type", "org.bloodstream.%s.%s.v1".formatted(stream, type)),
                        header("ce_subject", subject),
                        header("ce_time", now),
                        header("ce_number", Long.toString(numbers.number())),
                        header("ce_previous", Long.toString(numbers.previous())),
                        header("ce_version", Long.toString(numbers.version())),
                        header("ce_actor", actor),
                        header("ce_purpose", "direct-care"),
                        header("ce_recordedat", now),
                        header("content-type", "application/json"))));
    }

    private synchronized void beat() {
        if (silent) return;
        var numbers = new TreeMap<String, long[]>();
        lanes.forEach((stream, last) -> numbers.put(stream, new long[] {last}));
        var body = JsonMapper.shared()
                .writeValueAsString(
                        Map.of("service", service, "completeUpTo", Instant.now().toString(), "lanes", numbers));
        producer.send(new ProducerRecord<>(prefix + "heartbeat", 0, service, body));
    }

    private void send(ProducerRecord<String, String> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
