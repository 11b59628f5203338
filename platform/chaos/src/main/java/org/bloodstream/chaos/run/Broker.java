package org.bloodstream.chaos.run;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;

/** What the topics hold, as somebody would find it who reads them from their beginning. */
record Broker(int port) {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final String ID = "ce_id";

    /** Ids of entries that were published and that no topic has. */
    List<String> lacks(FinalState state) {
        var ids = ids(state.journal().stream().map(Entry::stream).collect(Collectors.toSet()));
        return state.journal().stream()
                .filter(entry -> entry.number() > 0)
                .map(Entry::id)
                .filter(id -> !ids.contains(id))
                .toList();
    }

    private Set<String> ids(Set<String> topics) {
        var deserializer = new ByteArrayDeserializer();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", "127.0.0.1:" + port, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, deserializer, deserializer)) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var ids = new HashSet<String>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var message : consumer.poll(POLL)) {
                    // What was spoilt may name nothing.
                    var id = message.headers().lastHeader(ID);
                    if (id != null && id.value() != null) ids.add(new String(id.value(), StandardCharsets.UTF_8));
                }
            }
            return ids;
        }
    }
}
