package org.bloodstream.chaos.spoil;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Records that services have published. */
record TrueRecords(int kafka) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long SOME = 50;

    /**
     * One of a stream, and nothing when there is none, or when the broker is away.
     *
     * @param partition where it is looked for first; a young stream has partitions that are empty
     * @param first the first there is, not the last
     */
    Optional<ConsumerRecord<byte[], byte[]>> one(String stream, int partition, boolean first) {
        var deserializer = new ByteArrayDeserializer();
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + kafka);
        try (var consumer = new KafkaConsumer<>(settings, deserializer, deserializer)) {
            var partitions = consumer.partitionsFor(stream, PATIENCE).size();
            return IntStream.range(0, partitions)
                    .mapToObj(next -> new TopicPartition(stream, (partition + next) % partitions))
                    .map(each -> some(consumer, each, first))
                    .filter(some -> !some.isEmpty())
                    .map(some -> first ? some.getFirst() : some.getLast())
                    .findFirst();
        } catch (KafkaException _) {
            return Optional.empty();
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> some(
            KafkaConsumer<byte[], byte[]> consumer, TopicPartition of, boolean first) {
        consumer.assign(List.of(of));
        var end = consumer.endOffsets(List.of(of)).getOrDefault(of, 0L);
        var from = first ? 0 : Math.max(0, end - SOME);
        var to = Math.min(end, from + SOME);
        consumer.seek(of, from);
        var deadline = Instant.now().plus(PATIENCE);
        var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        while (consumer.position(of) < to && Instant.now().isBefore(deadline)) {
            consumer.poll(Duration.ofMillis(200)).forEach(found::add);
        }
        return found.stream().filter(TrueRecords::isTrue).toList();
    }

    private static boolean isTrue(ConsumerRecord<byte[], byte[]> message) {
        var source = message.headers().lastHeader("ce_source");
        return source != null && !new String(source.value(), UTF_8).equals(SpoiltRecord.SOURCE);
    }

    static ProducerRecord<byte[], byte[]> copy(ConsumerRecord<byte[], byte[]> original) {
        return new ProducerRecord<>(
                original.topic(), original.partition(), original.key(), original.value(), original.headers());
    }

    static String id(ConsumerRecord<byte[], byte[]> original) {
        return new String(original.headers().lastHeader("ce_id").value(), UTF_8);
    }
}
