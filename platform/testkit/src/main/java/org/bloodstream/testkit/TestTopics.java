package org.bloodstream.testkit;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** Gives out topic prefixes, and deletes the topics behind them when the JVM ends. */
final class TestTopics {
    private final ServerAddresses servers;
    private final ConcurrentLinkedQueue<String> prefixes = new ConcurrentLinkedQueue<>();

    TestTopics(ServerAddresses servers) {
        this.servers = servers;
    }

    String freshPrefix() {
        var prefix = "test-" + UUID.randomUUID().toString().substring(0, 8) + "-";
        prefixes.add(prefix);
        return prefix;
    }

    void deleteAll() {
        if (prefixes.isEmpty()) {
            return;
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers.kafkaBootstrap()))) {
            var topics = admin.listTopics().names().get(5, TimeUnit.SECONDS);
            topics.removeIf(topic -> prefixes.stream().noneMatch(topic::startsWith));
            admin.deleteTopics(topics).all().get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException _) {
            // The servers may be gone already, and their topics with them.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
