package org.bloodstream.chaos.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.bloodstream.chaos.evidence.Digest;
import org.bloodstream.chaos.state.Entry;
import org.jspecify.annotations.Nullable;

/** The hashes of a sealed journal, written anew from docs/architecture/journal.md and from nothing else. */
final class Chain {
    /** Stands before the first batch. */
    static final String BEGINNING = "0".repeat(64);

    private Chain() {}

    /** Of a row: its publication number and every column in the table's order, each with its length before it. */
    static String ofRow(Entry entry) {
        var bytes = new ByteArrayOutputStream();
        Stream.<@Nullable Object>of(
                        entry.number(),
                        entry.sequence(),
                        entry.transaction(),
                        entry.id(),
                        entry.stream(),
                        entry.subject(),
                        entry.version(),
                        entry.type(),
                        entry.schemaVersion(),
                        entry.occurredAt(),
                        entry.recordedAt(),
                        entry.actor(),
                        entry.purpose(),
                        entry.traceparent(),
                        entry.data())
                .forEach(column -> add(column, bytes));
        return Digest.of(bytes.toByteArray());
    }

    private static void add(@Nullable Object column, ByteArrayOutputStream into) {
        var text = column == null ? new byte[0] : column.toString().getBytes(StandardCharsets.UTF_8);
        into.writeBytes(
                ByteBuffer.allocate(4).putInt(column == null ? -1 : text.length).array());
        into.writeBytes(text);
    }

    /** Of a batch: the hash before it and its rows' hashes in order. */
    static String ofBatch(String previous, Stream<String> rows) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(previous));
        rows.forEach(row -> bytes.writeBytes(HexFormat.of().parseHex(row)));
        return Digest.of(bytes.toByteArray());
    }
}
