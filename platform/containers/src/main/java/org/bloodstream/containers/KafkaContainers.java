package org.bloodstream.containers;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bloodstream.embedded.KafkaProperties;
import org.testcontainers.containers.Network;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** Kafka as {@code EmbeddedKafka} runs it. */
final class KafkaContainers {
    private KafkaContainers() {}

    static KafkaContainer of(DockerImageName image, Network network) {
        return new KafkaContainer(image)
                .withEnv(environment(KafkaProperties.EVERYWHERE))
                .withEnv("KAFKA_LOG_DIRS", "/tmp/kafka")
                .withEnv("KAFKA_HEAP_OPTS", "-Xmx320m")
                .withEnv("KAFKA_JVM_PERFORMANCE_OPTS", QuickJvm.OPTIONS)
                .withLabels(Checkout.LABELS)
                .withNetwork(network)
                .withCreateContainerCmdModifier(Loopback::only)
                .waitingFor(Answering.when(kafka -> kafka.getLogs().contains("Kafka Server started")));
    }

    /** The image's way to say {@code log.retention.ms=-1} is {@code KAFKA_LOG_RETENTION_MS=-1}. */
    static Map<String, String> environment(String properties) {
        return properties
                .lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(
                        line -> "KAFKA_" + line[0].replace('.', '_').toUpperCase(Locale.ROOT), line -> line[1]));
    }
}
