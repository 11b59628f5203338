package org.bloodstream.journal.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.testkit.TestServers;
import tools.jackson.databind.json.JsonMapper;

/**
 * What another service would put on Kafka: its events, chained and numbered without gap and kept to their contracts, and
 * its heartbeat for as long as it is not silent. All go to the first partition.
 */
public final class OtherService implements AutoCloseable {
    private static final int BEAT_MILLIS = 250;

    private final String prefix;
    private final String name;
    private final Map<String, Long> lanes = new TreeMap<>();
    private final Map<String, Long> versions = new TreeMap<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestServers.kafkaBootstrap(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());
    private long number;
    private boolean silent;

    /**
     * @param prefix of the topics, as {@link TestServers#freshTopicPrefix()} gave it
     * @param name as {@code blood-production}
     * @param streams what it publishes; their topics are created
     */
    public OtherService(String prefix, String name, String... streams) {
        this.prefix = prefix;
        this.name = name;
        for (String stream : streams) {
            lanes.put(stream, 0L);
            create(prefix + stream);
        }
        heart.scheduleWithFixedDelay(this::beat, 0, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Publishes an event that keeps its contract; answers its publication number. */
    public long says(String stream, String subject, String type, String data) {
        EventContracts.assertKept(stream, type, 1, data);
        return saysAnything(stream, subject, type, data);
    }

    /** Also what breaks every contract. */
    public synchronized long saysAnything(String stream, String subject, String type, String data) {
        long previous = lanes.getOrDefault(stream, 0L);
        lanes.put(stream, ++number);
        long version = versions.merge(stream + "/" + subject, 1L, Long::sum);
        send(stream, subject, type, data, number, previous, version);
        return number;
    }

    /** Puts a message on the topic under whatever number, as a relay in trouble might. */
    public synchronized void sendsAgain(String stream, String subject, String type, long itsNumber, long previous) {
        send(stream, subject, type, "{}", itsNumber, previous, itsNumber);
        lanes.merge(stream, itsNumber, Math::max);
        number = Math.max(number, itsNumber);
    }

    /** From now on nobody can know how complete its events are. */
    public synchronized void fallsSilent() {
        silent = true;
    }

    public synchronized void speaksAgain() {
        silent = false;
    }

    @Override
    public void close() {
        heart.shutdownNow();
        producer.close();
    }

    private void send(
            String stream, String subject, String type, String data, long number, long previous, long version) {
        String now = Instant.now().toString();
        await(producer.send(new ProducerRecord<>(
                prefix + stream,
                0,
                subject,
                data,
                List.of(
                        header("ce_specversion", "1.0"),
                        header("ce_id", UUID.randomUUID().toString()),
                        header("ce_source", name),
                        header("ce_type", "org.bloodstream.%s.%s.v1".formatted(stream, type)),
                        header("ce_subject", subject),
                        header("ce_time", now),
                        header("ce_number", Long.toString(number)),
                        header("ce_previous", Long.toString(previous)),
                        header("ce_version", Long.toString(version)),
                        header("ce_actor", "service:" + name),
                        header("ce_purpose", "direct-care"),
                        header("ce_recordedat", now),
                        header("content-type", "application/json")))));
    }

    private synchronized void beat() {
        if (silent) return;
        Map<String, long[]> numbers = new TreeMap<>();
        lanes.forEach((stream, last) -> numbers.put(stream, new long[] {last}));
        String body = JsonMapper.shared()
                .writeValueAsString(
                        Map.of("service", name, "completeUpTo", Instant.now().toString(), "lanes", numbers));
        producer.send(new ProducerRecord<>(prefix + "heartbeat", 0, name, body));
    }

    private static void create(String topic) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafkaBootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(java.util.concurrent.Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
