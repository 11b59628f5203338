package org.bloodstream.containers;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.embedded.KafkaProperties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KafkaContainersTest {
    @Test
    void a_property_of_the_embedded_broker_becomes_a_variable_of_the_image() {
        assertThat(KafkaContainers.environment("log.retention.ms=-1\nnum.partitions=4\n"))
                .containsEntry("KAFKA_LOG_RETENTION_MS", "-1")
                .containsEntry("KAFKA_NUM_PARTITIONS", "4")
                .hasSize(2);
    }

    @Test
    void no_topic_is_made_by_accident_in_a_container_either() {
        assertThat(KafkaContainers.environment(KafkaProperties.EVERYWHERE))
                .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    }
}
