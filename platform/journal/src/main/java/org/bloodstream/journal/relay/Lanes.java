package org.bloodstream.journal.relay;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last publication number in every partition of every stream. Each event names the one before it in its lane, so that
 * a subscriber notices when one is missing or late. The number of partitions is fixed by the first event of a stream.
 */
final class Lanes {
    private static final TypeReference<TreeMap<String, long[]>> SHAPE = new TypeReference<>() {};

    private final TreeMap<String, long[]> last;
    private final int partitions;

    private Lanes(TreeMap<String, long[]> last, int partitions) {
        this.last = last;
        this.partitions = partitions;
    }

    static Lanes parse(String json, JsonMapper mapper, int partitions) {
        return new Lanes(mapper.readValue(json, SHAPE), partitions);
    }

    Lanes copy() {
        TreeMap<String, long[]> copy = new TreeMap<>(last);
        copy.replaceAll((_, numbers) -> numbers.clone());
        return new Lanes(copy, partitions);
    }

    /** The same lanes before their first event: how many partitions a stream has never changes. */
    Lanes emptied() {
        TreeMap<String, long[]> empty = new TreeMap<>(last);
        empty.replaceAll((_, numbers) -> new long[numbers.length]);
        return new Lanes(empty, partitions);
    }

    /** Makes sure that heartbeats speak of a stream even before its first event. */
    void open(String stream) {
        last.computeIfAbsent(stream, _ -> new long[partitions]);
    }

    /** The partition of a subject: the same as that of Kafka's own partitioner. */
    int partition(String stream, String subject) {
        open(stream);
        byte[] key = subject.getBytes(StandardCharsets.UTF_8);
        return BuiltInPartitioner.partitionForKey(key, at(stream).length);
    }

    /** Puts a number at the end of a lane and answers the one before it. */
    long advance(String stream, int partition, long number) {
        long[] lane = at(stream);
        long previous = lane[partition];
        lane[partition] = number;
        return previous;
    }

    String json(JsonMapper mapper) {
        return mapper.writeValueAsString(last);
    }

    Map<String, long[]> numbers() {
        return last;
    }

    private long[] at(String stream) {
        return last.computeIfAbsent(stream, _ -> new long[partitions]);
    }
}
