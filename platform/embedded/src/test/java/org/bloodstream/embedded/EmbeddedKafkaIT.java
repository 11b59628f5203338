package org.bloodstream.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedKafkaIT {
    @TempDir
    Path directory;

    @Test
    void a_record_survives_a_stop_and_a_start() throws Exception {
        try (var kafka = new EmbeddedKafka(new EmbeddedKafka.Settings(directory, Ports.free(), Ports.free()))) {
            kafka.start();
            send(kafka, "before the stop");

            kafka.stop();
            assertThat(Ports.answers(kafka.port())).isFalse();
            kafka.start();

            assertThat(first(kafka)).isEqualTo("before the stop");
        }
    }

    private static void send(EmbeddedKafka kafka, String text) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", kafka.bootstrap(), "acks", "all");
        try (var admin = Admin.create(config);
                var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("notes", Optional.of(1), Optional.empty())))
                    .all()
                    .get(60, TimeUnit.SECONDS);
            producer.send(new ProducerRecord<>("notes", "key", text)).get(60, TimeUnit.SECONDS);
        }
    }

    private static String first(EmbeddedKafka kafka) {
        Map<String, Object> config = Map.of("bootstrap.servers", kafka.bootstrap(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("notes", 0)));
            return consumer.poll(Duration.ofSeconds(60)).iterator().next().value();
        }
    }
}
