package org.bloodstream.journal.append;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.journal.JournalEvent;
import tools.jackson.databind.json.JsonMapper;

/** Reads journal rows. */
final class Rows {
    private static final String EVENT = """
            SELECT coalesce(p.number, 0) AS number, j.event_id, j.stream, j.subject, j.subject_version, j.type,
                   j.schema_version, j.occurred_at, j.actor, j.purpose, j.traceparent, j.data::text AS data
              FROM journal j
              LEFT JOIN journal_publication p ON p.recorded_at = j.recorded_at AND p.sequence = j.sequence
            """;

    static final String RECORDED = EVENT + """
             WHERE j.stream = :stream AND j.type IN (:types) AND j.recorded_at >= :since
             ORDER BY j.recorded_at, j.sequence
            """;

    /** The subject's first instant spares the months before it; seven days of it forgive a clock set back. */
    static final String HISTORY = EVENT + """
             WHERE j.stream = :stream AND j.subject = :subject
               AND j.recorded_at >= (SELECT s.since - interval '7 days' FROM journal_subject s
                                      WHERE s.stream = :stream AND s.subject = :subject)
             ORDER BY j.subject_version
            """;

    /** {@code offset 0} has each subject looked up by itself, in its own months alone. */
    static final String HISTORIES = """
            SELECT its.* FROM journal_subject s
             CROSS JOIN LATERAL (
            """ + EVENT + """
             WHERE j.stream = s.stream AND j.subject = s.subject AND j.recorded_at >= s.since - interval '7 days'
            OFFSET 0) its
             WHERE s.stream = :stream AND s.subject = ANY(:subjects)
             ORDER BY its.subject, its.subject_version
            """;

    private final String source;
    private final JsonMapper mapper;

    Rows(String source, JsonMapper mapper) {
        this.source = source;
        this.mapper = mapper;
    }

    JournalEvent event(Readable row) {
        return new JournalEvent(
                source,
                value(row, "number", Long.class),
                value(row, "event_id", UUID.class),
                value(row, "stream", String.class),
                value(row, "subject", String.class),
                value(row, "subject_version", Long.class),
                value(row, "type", String.class),
                value(row, "schema_version", Integer.class),
                value(row, "occurred_at", Instant.class),
                value(row, "actor", String.class),
                value(row, "purpose", String.class),
                row.get("traceparent", String.class),
                mapper.readTree(value(row, "data", String.class)));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
