package org.bloodstream.journal.relay;

import java.util.Objects;
import org.bloodstream.journal.NotPublishedYetException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Moves the relay back, so that it publishes again what a topic has lost. */
public final class Republishing {
    private static final String BEFORE = """
            SELECT j.stream, j.subject, max(p.number) AS number
              FROM journal_publication p
              JOIN journal j ON j.recorded_at = p.recorded_at AND j.sequence = p.sequence
             WHERE p.number < :number GROUP BY j.stream, j.subject ORDER BY 3
            """;
    private static final String MOVE = """
            UPDATE journal_relay SET published = :published, lanes = :lanes::json,
                   seals_published = least(seals_published, (SELECT coalesce(max(batch), 0) FROM journal_seal WHERE last < :number))
            """;
    private static final String NOTE = """
            INSERT INTO journal_republication (from_number, through, actor, reason) VALUES (:number, :through, :actor, :reason)
            """;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final JsonMapper mapper;
    private final int partitions;

    public Republishing(DatabaseClient database, TransactionalOperator transaction, JsonMapper mapper, int partitions) {
        this.database = database;
        this.transaction = transaction;
        this.mapper = mapper;
        this.partitions = partitions;
    }

    /** Everything from a publication number on, and the seals over it. @return the last number of what comes again */
    public Mono<Long> from(long number, String reason, String actor) {
        if (number < 1) return Mono.error(new IllegalArgumentException("publication numbers start at 1"));
        return current()
                .flatMap(at -> number > at.published()
                        ? Mono.<Long>error(new NotPublishedYetException(number, at.published()))
                        : lanesBefore(number, at.lanes())
                                .flatMap(lanes -> move(number, lanes))
                                .then(note(number, at.published(), reason, actor))
                                .thenReturn(at.published()))
                .as(transaction::transactional);
    }

    private record Current(long published, Lanes lanes) {}

    private Mono<Current> current() {
        return database.sql("SELECT published, lanes::text AS lanes FROM journal_relay FOR UPDATE")
                .map((row, _) -> new Current(
                        Objects.requireNonNull(row.get("published", Long.class)),
                        Lanes.parse(Objects.requireNonNull(row.get("lanes", String.class)), mapper, partitions)))
                .one();
    }

    /** The chains as they stood before that number: each event names the one before it in its lane. */
    private Mono<Lanes> lanesBefore(long number, Lanes now) {
        Lanes lanes = now.emptied();
        return database.sql(BEFORE)
                .bind("number", number)
                .map((row, _) -> {
                    String stream = Objects.requireNonNull(row.get("stream", String.class));
                    String subject = Objects.requireNonNull(row.get("subject", String.class));
                    return lanes.advance(
                            stream,
                            lanes.partition(stream, subject),
                            Objects.requireNonNull(row.get("number", Long.class)));
                })
                .all()
                .then(Mono.just(lanes));
    }

    private Mono<Void> note(long number, long through, String reason, String actor) {
        return database.sql(NOTE)
                .bind("number", number)
                .bind("through", through)
                .bind("actor", actor)
                .bind("reason", reason)
                .then();
    }

    private Mono<Void> move(long number, Lanes lanes) {
        return database.sql(MOVE)
                .bind("published", number - 1)
                .bind("lanes", lanes.json(mapper))
                .bind("number", number)
                .then();
    }
}
