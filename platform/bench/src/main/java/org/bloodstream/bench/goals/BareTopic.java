package org.bloodstream.bench.goals;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bloodstream.bench.bed.Bed;
import org.bloodstream.bench.load.Condition;
import org.bloodstream.bench.load.OpenLoop;
import org.bloodstream.bench.measure.Latency;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.Side;

/** Kafka's own clients on the same broker at the same rate: records of 400 bytes, acks=all, nothing waited for. */
final class BareTopic implements Side, AutoCloseable {
    private static final int BYTES = 400;
    private static final int PARTITIONS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final int perSecond;
    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, Long> serving;
    private final Thread consuming;
    private final AtomicLong consumed = new AtomicLong();
    private volatile Histogram histogram = new ConcurrentHistogram(3);

    /** @param perSecond how many records a second; one of each rate in a run, as each has a topic of its own */
    BareTopic(Bed bed, int perSecond) {
        this.perSecond = perSecond;
        topic = "bench.bare-" + perSecond;
        var common = Map.<String, Object>of("bootstrap.servers", bed.kafka());
        create(common, topic);
        producer = new KafkaProducer<>(
                with(common, Map.of("acks", "all", "linger.ms", 0)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                with(common, Map.of("group.id", topic, "auto.offset.reset", "earliest")),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        serving = bed.kafkaOnly();
        consuming = Thread.ofPlatform().start(this::consume);
    }

    private static void create(Map<String, Object> common, String topic) {
        try (var admin = Admin.create(common)) {
            admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> with(Map<String, Object> common, Map<String, Object> more) {
        var all = new HashMap<>(common);
        all.putAll(more);
        return all;
    }

    private void consume() {
        consumer.subscribe(List.of(topic));
        try (consumer) {
            while (true) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    var sent = ByteBuffer.wrap(record.value()).getLong();
                    histogram.recordValue((System.nanoTime() - sent) / 1000);
                    consumed.incrementAndGet();
                }
            }
        } catch (WakeupException _) {
            return;
        }
    }

    @Override
    public String name() {
        return "bare Kafka";
    }

    @Override
    public Map<String, Long> serving() {
        return serving;
    }

    @Override
    public boolean needsWarming() {
        return false;
    }

    @Override
    public Load run(Duration time) {
        histogram = new ConcurrentHistogram(3);
        var before = consumed.get();
        var begun = System.nanoTime();
        var sent = new OpenLoop(perSecond).run(time, _ -> send());
        Condition.await("every record is consumed", PATIENCE, () -> consumed.get() == before + sent);
        return new Load(sent, (System.nanoTime() - begun) / 1e9, Latency.ofMicros(histogram));
    }

    private void send() {
        var value = ByteBuffer.allocate(BYTES).putLong(System.nanoTime()).array();
        producer.send(new ProducerRecord<>(topic, value));
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            consuming.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close();
    }
}
