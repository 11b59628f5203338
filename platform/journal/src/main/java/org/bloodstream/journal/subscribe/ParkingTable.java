package org.bloodstream.journal.subscribe;

import com.github.f4b6a3.uuid.UuidCreator;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.journal.EventKinds;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.ParkedEvent;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of parked events. */
public final class ParkingTable {
    private static final String SELECT = """
            SELECT id, subscription, source, stream, subject, number, event_id, type, recorded_at, reason, attempts, parked_at,
                   headers::text AS headers, body
              FROM journal_parked WHERE state = 'PARKED'
            """;
    private static final String OF_LINE =
            " AND subscription = :subscription AND source = :source AND stream = :stream AND subject = :subject";
    private static final String IN_ORDER = " ORDER BY subscription, source, number, parked_at, id";

    private final DatabaseClient database;
    private final Envelope envelope;

    ParkingTable(DatabaseClient database, Envelope envelope) {
        this.database = database;
        this.envelope = envelope;
    }

    Mono<Void> park(String subscription, int generation, Raw raw, Received received, String reason, int attempts) {
        JournalEvent event = received.event();
        return insert(subscription, generation, raw)
                .bind("source", event.source())
                .bind("subject", event.subject())
                .bind("number", event.number())
                .bind("event", event.id().toString())
                .bind("type", event.type())
                .bind("recorded", received.recordedAt())
                .bind("reason", reason)
                .bind("attempts", attempts)
                .then();
    }

    /** Parks what is no event: by itself, since nothing can be said about its subject or order. */
    Mono<Void> parkUnreadable(String subscription, int generation, Raw raw, Instant at, String reason) {
        return insert(subscription, generation, raw)
                .bind("source", Envelope.header(raw.headers(), "ce_source", Envelope.UNKNOWN))
                .bind("subject", "unreadable:%s/%d/%d".formatted(raw.stream(), raw.partition(), raw.offset()))
                .bind("number", 0L)
                .bind("event", Envelope.header(raw.headers(), "ce_id", Envelope.UNKNOWN))
                .bind("type", Envelope.header(raw.headers(), "ce_type", Envelope.UNKNOWN))
                .bind("recorded", at)
                .bind("reason", reason)
                .bind("attempts", 1)
                .then();
    }

    private DatabaseClient.GenericExecuteSpec insert(String subscription, int generation, Raw raw) {
        return database.sql("""
                        INSERT INTO journal_parked (id, subscription, generation, source, stream, subject, number, event_id, type,
                                                    recorded_at, partition, kafka_offset, headers, body, reason, attempts)
                        VALUES (:id, :subscription, :generation, :source, :stream, :subject, :number, :event, :type,
                                :recorded, :partition, :offset, :headers::json, :body, :reason, :attempts)
                        ON CONFLICT (subscription, generation, stream, partition, kafka_offset, md5(body)) WHERE number = 0 DO NOTHING
                        """)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("subscription", subscription)
                .bind("generation", generation)
                .bind("stream", raw.stream())
                .bind("partition", raw.partition())
                .bind("offset", raw.offset())
                .bind("headers", envelope.keep(raw.headers()))
                .bind("body", raw.body());
    }

    /** Holds the subject's line until the end of the transaction, so that retries and new arrivals keep their order. */
    Mono<Void> lockLine(String subscription, String source, String stream, String subject) {
        return database.sql("SELECT pg_advisory_xact_lock(hashtextextended(:line, 0))")
                .bind("line", String.join("\n", subscription, source, stream, subject))
                .then();
    }

    Mono<Kept> headOfLine(String subscription, String source, String stream, String subject) {
        return database.sql(SELECT + OF_LINE + IN_ORDER + " LIMIT 1")
                .bind("subscription", subscription)
                .bind("source", source)
                .bind("stream", stream)
                .bind("subject", subject)
                .map((row, _) -> kept(row))
                .one();
    }

    Mono<Kept> find(UUID id) {
        return database.sql(SELECT + " AND id = :id")
                .bind("id", id)
                .map((row, _) -> kept(row))
                .one();
    }

    Flux<ParkedEvent> waiting() {
        return database.sql(SELECT + IN_ORDER)
                .map((row, _) -> kept(row).event())
                .all();
    }

    /** Those that wait because a release before did not know their kind. */
    Flux<Kept> ofLaterReleases() {
        return database.sql(SELECT + " AND starts_with(reason, :reason)" + IN_ORDER)
                .bind("reason", EventKinds.OF_A_LATER_RELEASE)
                .map((row, _) -> kept(row))
                .all();
    }

    Mono<Void> close(UUID id, String state, String resolution, String actor) {
        return database.sql("""
                        UPDATE journal_parked SET state = :state, closed_at = clock_timestamp(), closed_by = :actor, resolution = :resolution
                         WHERE id = :id
                        """)
                .bind("state", state)
                .bind("actor", actor)
                .bind("resolution", resolution)
                .bind("id", id)
                .then();
    }

    Mono<Void> failedAgain(UUID id, String reason) {
        return database.sql("UPDATE journal_parked SET reason = :reason, attempts = attempts + 1 WHERE id = :id")
                .bind("reason", reason)
                .bind("id", id)
                .then();
    }

    private static Kept kept(Readable row) {
        ParkedEvent event = new ParkedEvent(
                value(row, "id", UUID.class),
                value(row, "subscription", String.class),
                value(row, "source", String.class),
                value(row, "stream", String.class),
                value(row, "subject", String.class),
                value(row, "number", Long.class),
                value(row, "event_id", String.class),
                value(row, "type", String.class),
                value(row, "recorded_at", Instant.class),
                value(row, "reason", String.class),
                value(row, "attempts", Integer.class),
                value(row, "parked_at", Instant.class));
        return new Kept(event, value(row, "headers", String.class), value(row, "body", byte[].class));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /** A parked event with the message as it came. */
    record Kept(ParkedEvent event, String headers, byte[] body) {}
}
