package org.bloodstream.exchange.ledger;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What must go out, in order per peer. */
public final class OutgoingMessages {
    private static final String COLUMNS =
            "message, version, peer, about, type, control_id, content, state, committed, attempts, queued_at, due_at,"
                    + " traceparent";
    private static final String QUEUE = """
            INSERT INTO exchange_outgoing
              (message, version, peer, about, type, control_id, content, content_sha256, state, queued_at, due_at,
               traceparent)
            VALUES (:message, 1, :peer, :about, :type, :control, :content, :sha256, 'WAITING', :at, :at, :traceparent)
            """;
    private static final String HEAD = "SELECT " + COLUMNS + """
             FROM exchange_outgoing
            WHERE peer = :peer AND state IN ('WAITING', 'HANDED_OVER') AND NOT committed
            ORDER BY position LIMIT 1
            """;
    private static final String UNRECEIPTED = "SELECT " + COLUMNS + """
             FROM exchange_outgoing
            WHERE peer = :peer AND state = 'HANDED_OVER' AND committed AND due_at <= :now
            ORDER BY due_at LIMIT 1
            """;
    private static final String LOCK = "SELECT " + COLUMNS + " FROM exchange_outgoing WHERE ";
    private static final String MOVE = """
            UPDATE exchange_outgoing SET version = :version, state = :state, committed = :committed, attempts = :attempts,
              due_at = :due, trouble = :trouble, receipt_code = :code, errors = CAST(:errors AS jsonb),
              closed_at = CASE WHEN :closed THEN CAST(:at AS timestamptz) END
            WHERE message = :message
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    public OutgoingMessages(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Fails when the control id was used before. */
    public Mono<Void> queue(Outgoing message, String sha256) {
        return textOrNull(database.sql(QUEUE), "traceparent", Objects.requireNonNullElse(message.traceparent(), ""))
                .bind("message", message.message())
                .bind("peer", message.peer())
                .bind("about", message.about())
                .bind("type", message.type())
                .bind("control", message.controlId())
                .bind("content", message.content())
                .bind("sha256", sha256)
                .bind("at", message.queuedAt())
                .then();
    }

    /**
     * True when this transaction is the only one, on any replica, that sends to the peer; until it ends. An advisory
     * lock takes no transaction id, so that a slow peer does not hold back the journal's relay.
     */
    public Mono<Boolean> soleSender(String peer) {
        return database.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", "exchange:" + peer)
                .map(row -> Boolean.TRUE.equals(row.get(0, Boolean.class)))
                .one()
                .defaultIfEmpty(false);
    }

    /** The next message for the peer, due or not; nothing overtakes it. */
    public Mono<Outgoing> head(String peer) {
        return database.sql(HEAD).bind("peer", peer).map(OutgoingMessages::row).one();
    }

    /** One that the peer has stored and is silent about for too long; it holds nobody up. */
    public Mono<Outgoing> unreceipted(String peer, Instant now) {
        return database.sql(UNRECEIPTED)
                .bind("peer", peer)
                .bind("now", now)
                .map(OutgoingMessages::row)
                .one();
    }

    /** The trace of the act that queued it; empty when there is none. */
    public Mono<String> traceOf(String controlId) {
        return database.sql("SELECT traceparent FROM exchange_outgoing WHERE control_id = :control")
                .bind("control", controlId)
                .map(row -> Optional.ofNullable(row.get("traceparent", String.class)))
                .one()
                .flatMap(Mono::justOrEmpty);
    }

    /** Locks the row. */
    public Mono<Outgoing> byControlId(String controlId) {
        return database.sql(LOCK + "control_id = :control FOR UPDATE")
                .bind("control", controlId)
                .map(OutgoingMessages::row)
                .one();
    }

    /** Locks the row. */
    public Mono<Outgoing> byMessage(UUID message) {
        return database.sql(LOCK + "message = :message FOR UPDATE")
                .bind("message", message)
                .map(OutgoingMessages::row)
                .one();
    }

    /**
     * Writes where the message stands now.
     *
     * @param trouble why it could not be sent, a stable code; empty when it could
     * @param code the receipt's code; empty when there was none
     */
    public Mono<Void> move(Outgoing now, String trouble, String code, List<FieldError> errors, Instant at) {
        return textOrNull(textOrNull(database.sql(MOVE), "trouble", trouble), "code", code)
                .bind("version", now.version())
                .bind("state", now.state().name())
                .bind("committed", now.committed())
                .bind("attempts", now.attempts())
                .bind("due", now.dueAt())
                .bind("errors", json.writeValueAsString(errors))
                .bind("closed", !now.open())
                .bind("at", at)
                .bind("message", now.message())
                .then();
    }

    private static GenericExecuteSpec textOrNull(GenericExecuteSpec sql, String name, String text) {
        return text.isEmpty() ? sql.bindNull(name, String.class) : sql.bind(name, text);
    }

    private static Outgoing row(Readable row) {
        return new Outgoing(
                get(row, "message", UUID.class),
                get(row, "version", Long.class),
                get(row, "peer", String.class),
                get(row, "about", String.class),
                get(row, "type", String.class),
                get(row, "control_id", String.class),
                get(row, "content", String.class),
                Outgoing.State.valueOf(get(row, "state", String.class)),
                get(row, "committed", Boolean.class),
                get(row, "attempts", Integer.class),
                get(row, "queued_at", Instant.class),
                get(row, "due_at", Instant.class),
                row.get("traceparent", String.class));
    }

    private static <T> T get(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
