package org.bloodstream.journal.seal;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal row with every column, as it is sealed and published. */
public record Row(
        long sequence,
        String transaction,
        UUID id,
        String stream,
        String subject,
        long version,
        String type,
        int schemaVersion,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        String purpose,
        @Nullable String traceparent,
        String data) {

    /** What to select, from the journal under the alias {@code j}. */
    public static final String COLUMNS = """
            j.sequence, j.transaction_id::text AS transaction_id, j.event_id, j.stream, j.subject, j.subject_version,
            j.type, j.schema_version, j.occurred_at, j.recorded_at, j.actor, j.purpose, j.traceparent, j.data::text AS data
            """;

    public static Row of(Readable row) {
        return new Row(
                value(row, "sequence", Long.class),
                value(row, "transaction_id", String.class),
                value(row, "event_id", UUID.class),
                value(row, "stream", String.class),
                value(row, "subject", String.class),
                value(row, "subject_version", Long.class),
                value(row, "type", String.class),
                value(row, "schema_version", Integer.class),
                value(row, "occurred_at", Instant.class),
                value(row, "recorded_at", Instant.class),
                value(row, "actor", String.class),
                value(row, "purpose", String.class),
                row.get("traceparent", String.class),
                value(row, "data", String.class));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
