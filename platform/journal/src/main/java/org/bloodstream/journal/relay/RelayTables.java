package org.bloodstream.journal.relay;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bloodstream.journal.Seal;
import org.bloodstream.journal.seal.Hash;
import org.bloodstream.journal.seal.Row;
import org.bloodstream.journal.seal.Seals;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The relay's statements, all on the one connection that holds its lock: a relay that lost the lock can write nothing. */
final class RelayTables {
    /** No transaction lives longer than this, so older months need not be searched for late rows. */
    private static final String LATEST = "j.recorded_at > :recorded::timestamptz - interval '31 days'";

    private static final String LOAD = """
            SELECT r.numbered, r.cursor_transaction::text AS transaction, r.cursor_sequence, r.cursor_recorded_at, r.published,
                   r.seals_published, r.lanes::text AS lanes, coalesce(s.batch, 0) AS batch, encode(s.hash, 'hex') AS hash
              FROM journal_relay r
              LEFT JOIN (SELECT batch, hash FROM journal_seal ORDER BY batch DESC LIMIT 1) s ON true
            """;
    private static final String COMMIT_SAFE =
            "SELECT " + Row.COLUMNS + """
              FROM journal j
             WHERE (j.transaction_id, j.sequence) > (:transaction::text::xid8, :sequence::bigint)
               AND j.transaction_id < pg_snapshot_xmin(pg_current_snapshot()) AND
            """ + LATEST + " ORDER BY j.transaction_id, j.sequence LIMIT :batch";
    /** A number that was given must survive a crash; how far the broker is may be forgotten, and published again. */
    private static final String SEAL = """
            WITH moved AS (
              UPDATE journal_relay SET numbered = :last, cursor_transaction = :transaction::text::xid8,
                     cursor_sequence = :sequence, cursor_recorded_at = :recorded::timestamptz
               WHERE numbered = :first - 1 RETURNING 1
            ), numbered AS (
              INSERT INTO journal_publication (number, sequence, recorded_at, hash)
              SELECT :first::bigint + place - 1, sequence, recorded_at::timestamptz, decode(hash, 'hex')
                FROM moved, unnest(:sequences::bigint[], :recordings::text[], :hashes::text[])
                     WITH ORDINALITY AS r (sequence, recorded_at, hash, place)
            )
            INSERT INTO journal_seal (batch, first, last, previous, hash, sealed_at)
            SELECT :batch, :first, :last, decode(:previous, 'hex'), decode(:hash, 'hex'), clock_timestamp()
              FROM moved WHERE set_config('synchronous_commit', 'on', true) = 'on'
            """;
    /** OFFSET 0 keeps this a look-up per row; the planner would rather join all that waits, for each batch anew. */
    private static final String NUMBERED = "SELECT p.number, " + Row.COLUMNS + """
              FROM journal_publication p
             CROSS JOIN LATERAL (SELECT * FROM journal r
                                  WHERE r.recorded_at = p.recorded_at AND r.sequence = p.sequence OFFSET 0) j
             WHERE p.number > :published ORDER BY p.number LIMIT :batch
            """;

    private static final String SEALS = """
            SELECT batch, first, last, encode(previous, 'hex') AS previous, encode(hash, 'hex') AS hash, sealed_at
              FROM journal_seal WHERE batch > :published ORDER BY batch LIMIT :batch
            """;
    private static final String PUBLISHED = """
            UPDATE journal_relay SET published = :number, seals_published = :seals, lanes = :lanes::json
             WHERE published = :before
            """;
    /** now() is taken before the statement's snapshot, and a row is recorded before it is committed: so this never lies. */
    private static final String COMPLETE_UP_TO = """
            SELECT count(*) AS waiting, least(now(), min(recorded_at)) AS instant FROM (
              SELECT j.recorded_at FROM journal j
               WHERE (j.transaction_id, j.sequence) > (:transaction::text::xid8, :sequence::bigint) AND
            """ + LATEST + " ORDER BY j.transaction_id, j.sequence LIMIT :most) w";

    private final DatabaseClient database;
    private final JsonMapper mapper;
    private final int partitions;

    RelayTables(DatabaseClient database, JsonMapper mapper, int partitions) {
        this.database = database;
        this.mapper = mapper;
        this.partitions = partitions;
    }

    Mono<Standpoint> load() {
        return database.sql(LOAD).map(this::standpoint).one();
    }

    Mono<Long> storedPublished() {
        return database.sql("SELECT published FROM journal_relay")
                .mapValue(Long.class)
                .one();
    }

    Mono<List<Row>> commitSafe(Standpoint at, int batch) {
        return database.sql(COMMIT_SAFE)
                .bind("transaction", at.transaction())
                .bind("sequence", at.sequence())
                .bind("recorded", at.recordedAt())
                .bind("batch", batch)
                .map((row, _) -> Row.of(row))
                .all()
                .collectList();
    }

    Mono<Standpoint> seal(Standpoint from, Standpoint to, List<Row> rows, List<String> hashes) {
        return database.sql(SEAL)
                .bind("first", from.numbered() + 1)
                .bind("last", to.numbered())
                .bind("sequences", rows.stream().map(Row::sequence).toArray(Long[]::new))
                .bind(
                        "recordings",
                        rows.stream().map(row -> row.recordedAt().toString()).toArray(String[]::new))
                .bind("hashes", hashes.toArray(String[]::new))
                .bind("batch", to.batch())
                .bind("previous", from.hash())
                .bind("hash", to.hash())
                .bind("transaction", to.transaction())
                .bind("sequence", to.sequence())
                .bind("recorded", to.recordedAt())
                .fetch()
                .rowsUpdated()
                .flatMap(updated -> updated == 1 ? Mono.just(to) : Mono.error(new RelayMovedException()));
    }

    Mono<List<Numbered>> numbered(long published, int batch) {
        return database.sql(NUMBERED)
                .bind("published", published)
                .bind("batch", batch)
                .map((row, _) -> new Numbered(value(row, "number", Long.class), Row.of(row)))
                .all()
                .collectList();
    }

    Mono<List<Seal>> seals(long published, int batch) {
        return database.sql(SEALS)
                .bind("published", published)
                .bind("batch", batch)
                .map((row, _) -> Seals.of(row))
                .all()
                .collectList();
    }

    Mono<Standpoint> published(Standpoint from, Standpoint to) {
        return database.sql(PUBLISHED)
                .bind("number", to.published())
                .bind("seals", to.sealsPublished())
                .bind("lanes", to.lanes().json(mapper))
                .bind("before", from.published())
                .fetch()
                .rowsUpdated()
                .flatMap(updated -> updated == 1 ? Mono.just(to) : Mono.error(new RelayMovedException()));
    }

    /** The instant before which every commit has a number; empty while too many rows wait to tell cheaply. */
    Mono<Instant> completeUpTo(Standpoint at, int most) {
        return database.sql(COMPLETE_UP_TO)
                .bind("transaction", at.transaction())
                .bind("sequence", at.sequence())
                .bind("recorded", at.recordedAt())
                .bind("most", most)
                .map((row, _) -> value(row, "waiting", Long.class) < most
                        ? java.util.Optional.of(value(row, "instant", Instant.class))
                        : java.util.Optional.<Instant>empty())
                .one()
                .flatMap(Mono::justOrEmpty);
    }

    private Standpoint standpoint(Readable row) {
        String hash = row.get("hash", String.class);
        return new Standpoint(
                value(row, "numbered", Long.class),
                value(row, "transaction", String.class),
                value(row, "cursor_sequence", Long.class),
                value(row, "cursor_recorded_at", Instant.class),
                value(row, "batch", Long.class),
                hash == null ? Hash.NONE : hash,
                value(row, "published", Long.class),
                value(row, "seals_published", Long.class),
                Lanes.parse(value(row, "lanes", String.class), mapper, partitions));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /** A row under its publication number. */
    record Numbered(long number, Row row) {}
}
