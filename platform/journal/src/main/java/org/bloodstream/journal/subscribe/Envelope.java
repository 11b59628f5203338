package org.bloodstream.journal.subscribe;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.UnappliableEventException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads CloudEvents from Kafka, and keeps parked ones as they came. */
final class Envelope {
    private static final Pattern TYPE = Pattern.compile("org\\.bloodstream\\.([^.]+)\\.([^.]+)\\.v(\\d{1,6})");
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    /** Longer than anything of ours, and short enough for every index in which it stands. */
    private static final int LONGEST = 500;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** Stands for what an unreadable message does not say. */
    static final String UNKNOWN = "unknown";

    private final JsonMapper mapper;

    Envelope(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Fails with {@link UnappliableEventException} when the message is no event of its stream. */
    Received open(Raw raw) {
        Received received = open(raw.headers(), raw.body());
        if (!received.event().stream().equals(raw.stream()) || received.event().number() < 1)
            throw new UnappliableEventException("not an event of this stream");
        return received;
    }

    /** Fails with {@link UnappliableEventException} when the message is no event of this platform. */
    Received open(Headers headers, byte @Nullable [] body) {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(headers, body == null ? new byte[0] : body)
                    .toEvent();
            return storable(new Received(
                    journalEvent(event), number(event, "previous"), Instant.parse(extension(event, "recordedat"))));
        } catch (UnappliableEventException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnappliableEventException("not an event: " + e.getClass().getSimpleName());
        }
    }

    /** What the database cannot take could be neither applied nor parked: it would be read again for ever, and hold up its partition. */
    private static Received storable(Received received) {
        JournalEvent event = received.event();
        Stream.of(event.source(), event.stream(), event.subject(), event.type(), event.actor(), event.purpose())
                .forEach(Envelope::storable);
        Instant at = received.recordedAt();
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST))
            throw new UnappliableEventException("not an event: ce_recordedat cannot be kept");
        return received;
    }

    private static void storable(String text) {
        if (text.length() > LONGEST || text.indexOf('\0') >= 0)
            throw new UnappliableEventException("not an event: a header cannot be kept");
    }

    private JournalEvent journalEvent(CloudEvent event) {
        Matcher type = TYPE.matcher(event.getType());
        if (!type.matches()) throw new UnappliableEventException("not an event: unknown form of ce_type");
        return new JournalEvent(
                event.getSource().toString(),
                number(event, "number"),
                UUID.fromString(event.getId()),
                type.group(1),
                Objects.requireNonNull(event.getSubject()),
                number(event, "version"),
                type.group(2),
                Integer.parseInt(type.group(3)),
                Objects.requireNonNull(event.getTime()).toInstant(),
                extension(event, "actor"),
                extension(event, "purpose"),
                (String) event.getExtension("traceparent"),
                mapper.readTree(Objects.requireNonNull(event.getData()).toBytes()));
    }

    String keep(Headers headers) {
        Map<String, String> kept = new java.util.LinkedHashMap<>();
        for (Header header : headers) kept.put(header.key(), text(header.value()));
        return mapper.writeValueAsString(kept);
    }

    /** As {@link #open(Headers, byte[])}, for what {@link #keep} kept. */
    Received reopen(String kept, byte[] body) {
        try {
            Headers headers = new RecordHeaders();
            mapper.readValue(kept, HEADERS)
                    .forEach((key, value) -> headers.add(key, value.getBytes(StandardCharsets.UTF_8)));
            return open(headers, body);
        } catch (JacksonException e) {
            throw new UnappliableEventException("the parked headers cannot be read");
        }
    }

    /** A header's text, its beginning where it is longer than any of ours, or the given one when there is none. */
    static String header(Headers headers, String name, String otherwise) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) return otherwise;
        String text = text(header.value());
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String text(byte @Nullable [] value) {
        // U+0000 cannot be kept in PostgreSQL
        return value == null ? "" : new String(value, StandardCharsets.UTF_8).replace('\0', ' ');
    }

    private static long number(CloudEvent event, String extension) {
        long number = Long.parseLong(extension(event, extension));
        if (number < 0) throw new UnappliableEventException("not an event: negative ce_" + extension);
        return number;
    }

    private static String extension(CloudEvent event, String name) {
        Object value = event.getExtension(name);
        if (value == null) throw new UnappliableEventException("not an event: no ce_" + name);
        return value.toString();
    }
}
