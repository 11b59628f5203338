package org.bloodstream.journal.subscribe;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bloodstream.journal.relay.Beat;
import org.bloodstream.journal.relay.Topics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the heartbeats of all services, in every replica, without a group. */
public final class BeatReader implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BeatReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Object> settings;
    private final TopicPartition partition;
    private final Topics topics;
    private final JsonMapper mapper;
    private final Beats beats;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
    private volatile boolean running;

    public BeatReader(Map<String, Object> consumer, Topics topics, JsonMapper mapper, Beats beats) {
        this.settings = new HashMap<>(consumer);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        this.topics = topics;
        this.partition = new TopicPartition(topics.topic(Topics.HEARTBEAT), 0);
        this.mapper = mapper;
        this.beats = beats;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("journal-heartbeats").daemon().start(this::read);
    }

    @Override
    public void stop() {
        running = false;
        KafkaConsumer<String, byte[]> current = consumer;
        if (current != null) current.wakeup();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void read() {
        createTopic();
        try (KafkaConsumer<String, byte[]> reader = new KafkaConsumer<>(settings)) {
            consumer = reader;
            reader.assign(List.of(partition));
            reader.seekToBeginning(List.of(partition));
            while (running) poll(reader);
        } catch (WakeupException e) {
            LOG.debug("Heartbeats are no longer read");
        }
    }

    /** Whoever needs the topic first creates it; if that fails now, a relay will do it. */
    private void createTopic() {
        try {
            topics.create(java.util.Set.of());
        } catch (RuntimeException e) {
            LOG.warn("The heartbeat topic cannot be created yet");
        }
    }

    private void poll(KafkaConsumer<String, byte[]> reader) {
        try {
            for (ConsumerRecord<String, byte[]> message : reader.poll(POLL)) hear(message);
        } catch (WakeupException e) {
            throw e;
        } catch (KafkaException e) {
            LOG.warn("Heartbeats cannot be read now: {}", e.getClass().getSimpleName());
            java.util.concurrent.locks.LockSupport.parkNanos(PATIENCE.toNanos());
        }
    }

    /** What is no heartbeat is passed over, whatever it is: who stops to read hears no service any more, and nothing is fresh. */
    void hear(ConsumerRecord<String, byte[]> message) {
        try {
            beats.hear(Objects.requireNonNull(mapper.readValue(message.value(), Beat.class)));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            LOG.warn("Unreadable heartbeat at offset {}", message.offset());
        }
    }
}
