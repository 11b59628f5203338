package org.bloodstream.journal.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.v1.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bloodstream.journal.Seal;
import org.bloodstream.journal.seal.Row;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows and seals as CloudEvents 1.0 in Kafka's binary mode. */
final class EventRecords {
    private final String source;
    private final Topics topics;
    private final JsonMapper mapper;

    EventRecords(String source, Topics topics, JsonMapper mapper) {
        this.source = source;
        this.topics = topics;
        this.mapper = mapper;
    }

    ProducerRecord<String, byte[]> event(long number, Row row, Lanes lanes) {
        int partition = lanes.partition(row.stream(), row.subject());
        long previous = lanes.advance(row.stream(), partition, number);
        CloudEventBuilder event = base(row.id(), row.stream(), row.type(), row.schemaVersion(), row.occurredAt())
                .withSubject(row.subject())
                .withExtension("number", Long.toString(number))
                .withExtension("previous", Long.toString(previous))
                .withExtension("version", Long.toString(row.version()))
                .withExtension("actor", row.actor())
                .withExtension("purpose", row.purpose())
                .withExtension("recordedat", row.recordedAt().toString());
        if (row.traceparent() != null) event.withExtension("traceparent", row.traceparent());
        return message(row.stream(), partition, row.subject(), event, row.data());
    }

    ProducerRecord<String, byte[]> seal(Seal seal, Lanes lanes) {
        UUID id = UUID.nameUUIDFromBytes((source + " seal " + seal.batch()).getBytes(StandardCharsets.UTF_8));
        CloudEventBuilder event = base(id, Topics.SEAL, "BatchSealed", 1, seal.sealedAt())
                .withSubject(source)
                .withExtension("number", Long.toString(seal.batch()))
                .withExtension("previous", Long.toString(seal.batch() - 1))
                .withExtension("version", Long.toString(seal.batch()))
                .withExtension("actor", "service:" + source)
                .withExtension("purpose", "integrity")
                .withExtension("recordedat", seal.sealedAt().toString());
        int partition = lanes.partition(Topics.SEAL, source);
        lanes.advance(Topics.SEAL, partition, seal.batch());
        return message(Topics.SEAL, partition, source, event, mapper.writeValueAsString(seal));
    }

    ProducerRecord<String, byte[]> heartbeat(UUID id, Instant completeUpTo, Lanes lanes) {
        CloudEventBuilder event =
                base(id, Topics.HEARTBEAT, "HeartbeatSent", 1, completeUpTo).withSubject(source);
        String body = mapper.writeValueAsString(new Beat(source, completeUpTo, lanes.numbers()));
        return message(Topics.HEARTBEAT, 0, source, event, body);
    }

    private CloudEventBuilder base(UUID id, String stream, String type, int version, Instant at) {
        CloudEventBuilder event = new CloudEventBuilder();
        event.withId(id.toString())
                .withSource(URI.create(source))
                .withType("org.bloodstream.%s.%s.v%d".formatted(stream, type, version))
                .withTime(at.atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withDataSchema(URI.create("https://bloodstream.example/contracts/events/%s/%s.v%d.json"
                        .formatted(stream, type, version)));
        return event;
    }

    private ProducerRecord<String, byte[]> message(
            String stream, int partition, String key, CloudEventBuilder event, String body) {
        CloudEvent complete =
                event.withData(body.getBytes(StandardCharsets.UTF_8)).build();
        return KafkaMessageFactory.createWriter(topics.topic(stream), partition, key)
                .writeBinary(complete);
    }
}
