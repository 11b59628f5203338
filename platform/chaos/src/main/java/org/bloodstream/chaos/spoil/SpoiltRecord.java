package org.bloodstream.chaos.spoil;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bloodstream.chaos.evidence.Spoilage;

/**
 * What nobody may apply, with a source and a subject of its own, so that no true subject waits behind it.
 *
 * @param mark in all of it that can be read
 */
record SpoiltRecord(String stream, int partition, String mark, Random random) {
    static final String SOURCE = "elsewhere";

    /** A kind of each stream that is told there every day. */
    private static final Map<String, String> USUAL = Map.of(
            "component", "ComponentDespatched",
            "laboratory", "ComponentIssued",
            "patient", "PatientAdmitted",
            "request", "TransfusionRequested",
            "donation", "DonationCollected",
            "testing", "TestResultRecorded",
            "transfusion", "TransfusionStarted");

    private static final List<String> NEEDED =
            List.of("ce_specversion", "ce_id", "ce_type", "ce_subject", "ce_time", "ce_number", "ce_recordedat");

    ProducerRecord<byte[], byte[]> of(Spoilage kind) {
        var headers = headers();
        return switch (kind) {
            case BYTES -> record(noise(), Map.of());
            case HEADERLESS -> {
                headers.remove(NEEDED.get(random.nextInt(NEEDED.size())));
                yield record(body(), headers);
            }
            case UNSTORABLE -> {
                headers.put("ce_subject", mark + "\0");
                yield record(body(), headers);
            }
            case BROKEN_BODY -> record(body().substring(0, body().length() - 2).getBytes(UTF_8), headers);
            case UNKNOWN_KIND -> {
                headers.put("ce_type", "org.bloodstream.%s.NeverToldOf.v1".formatted(stream));
                // of no donation: the trace keeps whatever speaks of one
                yield record("{\"words\":\"%s\"}".formatted(mark), headers);
            }
            case DUPLICATE, OLD -> throw new IllegalArgumentException("a true record is copied, not made: " + kind);
        };
    }

    private Map<String, String> headers() {
        var now = Instant.now();
        var headers = new TreeMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", new UUID(random.nextLong(), random.nextLong()).toString());
        headers.put("ce_source", SOURCE);
        headers.put("ce_type", "org.bloodstream.%s.%s.v1".formatted(stream, USUAL.get(stream)));
        headers.put("ce_subject", mark);
        headers.put("ce_time", now.toString());
        // grows with each, as the numbers of a source do
        headers.put("ce_number", Long.toString(now.toEpochMilli()));
        headers.put("ce_previous", "0");
        headers.put("ce_version", "1");
        headers.put("ce_actor", mark);
        headers.put("ce_purpose", "direct-care");
        headers.put("ce_recordedat", now.toString());
        headers.put("content-type", "application/json");
        return headers;
    }

    private String body() {
        return "{\"component\":\"%s\",\"donation\":\"%s\",\"words\":\"%s\"}".formatted(mark, mark, mark);
    }

    private byte[] noise() {
        var noise = new byte[60 + random.nextInt(200)];
        random.nextBytes(noise);
        var marked = mark.getBytes(UTF_8);
        System.arraycopy(marked, 0, noise, noise.length - marked.length, marked.length);
        return noise;
    }

    private ProducerRecord<byte[], byte[]> record(String body, Map<String, String> headers) {
        return record(body.getBytes(UTF_8), headers);
    }

    private ProducerRecord<byte[], byte[]> record(byte[] body, Map<String, String> headers) {
        var message = new ProducerRecord<>(stream, partition, mark.getBytes(UTF_8), body);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }
}
