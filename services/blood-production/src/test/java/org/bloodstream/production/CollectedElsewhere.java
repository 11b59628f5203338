package org.bloodstream.production;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.testkit.TestServers;

/** Publishes what donor-management would: its events as they stand on Kafka, numbered without gap. */
public final class CollectedElsewhere {
    private static final Map<String, CollectedElsewhere> PER_PREFIX = new ConcurrentHashMap<>();
    private final String topic;
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestServers.kafkaBootstrap(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());
    private long number;

    private CollectedElsewhere(String prefix) {
        this.topic = prefix + "donation";
        createTopic();
    }

    private void createTopic() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafkaBootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    public static CollectedElsewhere on(String prefix) {
        return PER_PREFIX.computeIfAbsent(prefix, CollectedElsewhere::new);
    }

    public void publish(String donation, Instant collectedAt) {
        var data = """
                {"donation":"%s","donor":"%s","kind":"WHOLE_BLOOD","venue":"BELFAST-HQ","volumeMl":475,"collectedAt":"%s"}""".formatted(donation, UUID.randomUUID(), collectedAt);
        EventContracts.assertKept("donation", "DonationCollected", 1, data);
        publishData(donation, "DonationCollected", data);
    }

    /** Anything, so that a test can also send what breaks the contract. */
    public synchronized void publishData(String donation, String type, String data) {
        number++;
        try {
            producer.send(new ProducerRecord<>(topic, 0, donation, data, headers(donation, type)))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private List<Header> headers(String donation, String type) {
        var now = Instant.now().toString();
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", UUID.randomUUID().toString()),
                header("ce_source", "donor-management"),
                header("ce_type", "org.bloodstream.donation.%s.v1".formatted(type)),
                header("ce_subject", donation),
                header("ce_time", now),
                header("ce_number", Long.toString(number)),
                header("ce_previous", Long.toString(number - 1)),
                header("ce_version", "1"),
                header("ce_actor", "donor-carer"),
                header("ce_purpose", "direct-care"),
                header("ce_recordedat", now),
                header("content-type", "application/json"));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
