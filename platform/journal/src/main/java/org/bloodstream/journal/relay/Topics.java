package org.bloodstream.journal.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of this platform: their names, and their creation by whoever needs them first. */
public final class Topics {
    /** Where every relay says up to when it has published everything. */
    public static final String HEARTBEAT = "heartbeat";
    /** Where every relay publishes its seals. */
    public static final String SEAL = "seal";

    private static final String HEARTBEATS_ARE_KEPT =
            Long.toString(Duration.ofMinutes(10).toMillis());

    private final String prefix;
    private final int partitions;
    private final short replication;
    private final Map<String, Object> admin;

    public Topics(String prefix, int partitions, short replication, Map<String, Object> admin) {
        this.prefix = prefix;
        this.partitions = partitions;
        this.replication = replication;
        this.admin = Map.copyOf(admin);
    }

    public String topic(String stream) {
        return prefix + stream;
    }

    public String stream(String topic) {
        return topic.substring(prefix.length());
    }

    public String prefix() {
        return prefix;
    }

    int partitions() {
        return partitions;
    }

    /** Creates what is missing, and widens what somebody created too narrow; blocks, so never call it on an event loop. */
    public void create(Set<String> streams) {
        List<NewTopic> wanted = new ArrayList<>();
        streams.forEach(stream -> wanted.add(kept(stream)));
        wanted.add(kept(SEAL));
        wanted.add(new NewTopic(topic(HEARTBEAT), 1, replication)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, HEARTBEATS_ARE_KEPT,
                        TopicConfig.SEGMENT_MS_CONFIG, HEARTBEATS_ARE_KEPT)));
        TopicCreation.ensure(admin, wanted);
    }

    private NewTopic kept(String stream) {
        return new NewTopic(topic(stream), partitions, replication)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE));
    }
}
