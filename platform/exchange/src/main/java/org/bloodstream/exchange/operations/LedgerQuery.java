package org.bloodstream.exchange.operations;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the ledger for operators, newest first. Content is not even selected. */
public final class LedgerQuery {
    private static final String LINES = """
            SELECT * FROM (
              SELECT message, 'IN' AS direction, sender_application || '|' || sender_facility AS peer, type, control_id,
                CAST(about AS text) AS about, state,
                CASE WHEN state IN ('ACCEPTED', 'REFUSED') THEN state END AS outcome,
                CAST(NULLIF(errors, '[]') AS text) AS errors, NULL AS receipt, NULL AS trouble,
                CAST(NULL AS integer) AS attempts, received_at AS at, CAST(NULL AS timestamptz) AS closed_at
              FROM exchange_received
              UNION ALL
              SELECT message, 'OUT', peer, type, control_id, about, state, NULL,
                CAST(NULLIF(errors, '[]') AS text), receipt_code, trouble, attempts, queued_at, closed_at
              FROM exchange_outgoing) AS lines
            WHERE (at, message) < (:at, :message)
              AND (CAST(:control AS text) IS NULL OR control_id = :control)
              AND (CAST(:direction AS text) IS NULL OR direction = :direction)
              AND (CAST(:state AS text) IS NULL OR state = :state)
            ORDER BY at DESC, message DESC LIMIT :limit
            """;

    private final DatabaseClient database;
    private final Clock clock;

    public LedgerQuery(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<LedgerPage> page(LedgerFilter filter, LedgerCursor cursor, int limit) {
        var sql = database.sql(LINES)
                .bind("at", cursor.at())
                .bind("message", cursor.message())
                .bind("limit", limit + 1);
        var filtered = textOrNull(
                textOrNull(textOrNull(sql, "control", filter.controlId()), "direction", filter.direction()),
                "state",
                filter.state());
        return filtered.map(this::line).all().collectList().map(lines -> LedgerPage.of(lines, limit));
    }

    /** Where every peer of the ledger stands; created = waiting + handedOver + receipted + rejected. */
    Flux<PeerStanding> standings() {
        return database.sql(PeerStanding.QUERY)
                .map(row -> PeerStanding.of(row, clock.instant()))
                .all();
    }

    private static GenericExecuteSpec textOrNull(GenericExecuteSpec sql, String name, @Nullable String text) {
        return text == null ? sql.bindNull(name, String.class) : sql.bind(name, text);
    }

    private LedgerLine line(Readable row) {
        var at = get(row, "at", Instant.class);
        var closed = row.get("closed_at", Instant.class);
        var in = "IN".equals(row.get("direction", String.class));
        return new LedgerLine(
                get(row, "message", UUID.class),
                get(row, "direction", String.class),
                get(row, "peer", String.class),
                get(row, "type", String.class),
                get(row, "control_id", String.class),
                row.get("about", String.class),
                get(row, "state", String.class),
                row.get("outcome", String.class),
                row.get("errors", String.class),
                row.get("receipt", String.class),
                row.get("trouble", String.class),
                row.get("attempts", Integer.class),
                in ? at : null,
                in ? null : at,
                Duration.between(at, closed == null ? clock.instant() : closed).toSeconds());
    }

    private static <T> T get(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
