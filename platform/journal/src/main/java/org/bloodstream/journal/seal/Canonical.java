package org.bloodstream.journal.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one byte form of a row that is hashed: every column in the table's order after the publication number, each as
 * UTF-8 with its length in four bytes before it (−1 for absent), so that no two rows have the same form. Instants are
 * microseconds since 1970.
 */
final class Canonical {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    private Canonical() {}

    static byte[] bytes(long number, Row row) {
        return new Canonical()
                .add(number)
                .add(row.sequence())
                .add(row.transaction())
                .add(row.id().toString())
                .add(row.stream())
                .add(row.subject())
                .add(row.version())
                .add(row.type())
                .add(row.schemaVersion())
                .add(row.occurredAt())
                .add(row.recordedAt())
                .add(row.actor())
                .add(row.purpose())
                .add(row.traceparent())
                .add(row.data())
                .bytes
                .toByteArray();
    }

    private Canonical add(long value) {
        return add(Long.toString(value));
    }

    private Canonical add(Instant instant) {
        return add(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    private Canonical add(@Nullable String value) {
        byte[] text = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt(value == null ? -1 : text.length)
                .array());
        bytes.writeBytes(text);
        return this;
    }
}
