package org.bloodstream.journal.relay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes sure that topics exist with enough partitions. */
final class TopicCreation {
    private static final long SECONDS = 30;

    private TopicCreation() {}

    static void ensure(Map<String, Object> settings, List<NewTopic> wanted) {
        try (Admin admin = Admin.create(settings)) {
            Map<String, KafkaFuture<Void>> creations =
                    admin.createTopics(wanted).values();
            Set<String> existing = new HashSet<>();
            creations.forEach((topic, creation) -> {
                if (existed(creation)) existing.add(topic);
            });
            if (!existing.isEmpty()) widen(admin, existing, wanted);
        }
    }

    private static boolean existed(KafkaFuture<Void> creation) {
        try {
            await(creation);
            return false;
        } catch (BrokerUnavailableException e) {
            if (e.getCause() instanceof TopicExistsException) return true;
            throw e;
        }
    }

    /** A broker that creates topics by itself gives them one partition; nothing of ours is in the others yet. */
    private static void widen(Admin admin, Set<String> existing, List<NewTopic> wanted) {
        Map<String, Integer> width = wanted.stream().collect(Collectors.toMap(NewTopic::name, NewTopic::numPartitions));
        Map<String, NewPartitions> wider = new HashMap<>();
        await(admin.describeTopics(existing).allTopicNames()).forEach((topic, found) -> {
            int enough = width.getOrDefault(topic, 1);
            if (found.partitions().size() < enough) wider.put(topic, NewPartitions.increaseTo(enough));
        });
        if (!wider.isEmpty()) await(admin.createPartitions(wider).all());
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new BrokerUnavailableException(e.getCause());
        } catch (TimeoutException e) {
            throw new BrokerUnavailableException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailableException(e);
        }
    }
}
