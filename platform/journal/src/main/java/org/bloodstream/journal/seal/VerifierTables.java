package org.bloodstream.journal.seal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.journal.Seal;
import org.bloodstream.journal.Verifier.Broken;
import org.bloodstream.journal.Verifier.Kind;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** What the verifier reads. */
final class VerifierTables {
    private static final int ROWS_AT_ONCE = 5_000;
    private static final int SEALS_AT_ONCE = 1_000;

    private static final String SEALS =
            "SELECT " + Seals.COLUMNS + " FROM journal_seal WHERE batch > :batch ORDER BY batch LIMIT :most";
    private static final String ROWS = "SELECT p.number, encode(p.hash, 'hex') AS hash, " + Row.COLUMNS + """
              FROM journal_publication p
              LEFT JOIN LATERAL (SELECT * FROM journal r
                                  WHERE r.recorded_at = p.recorded_at AND r.sequence = p.sequence OFFSET 0) j ON true
             WHERE p.number BETWEEN :first AND :last
            """;
    /** Numbers beyond the last seal: their seals were cut off. */
    private static final String UNSEALED = """
            SELECT greatest((SELECT max(number) FROM journal_publication), (SELECT numbered FROM journal_relay),
                            (SELECT published FROM journal_relay)) > :last AS cut
            """;
    /** A row that should have a number has none: it was written behind the relay's back. */
    private static final String UNNUMBERED = """
            SELECT j.sequence FROM journal j, journal_relay r
             WHERE (j.transaction_id, j.sequence) <= (r.cursor_transaction, r.cursor_sequence)
               AND NOT EXISTS (SELECT 1 FROM journal_publication p WHERE p.recorded_at = j.recorded_at AND p.sequence = j.sequence)
             ORDER BY j.sequence LIMIT 1
            """;
    /** Every subject has as many rows as versions: one more was not appended, one less was removed before it was sealed. */
    private static final String MISCOUNTED = """
            WITH counted AS (SELECT stream, subject, count(*) AS rows FROM journal GROUP BY stream, subject)
            SELECT stream, subject, coalesce(c.rows, 0) > coalesce(s.version, 0) AS more, coalesce(s.version, 0) AS version
              FROM counted c FULL JOIN journal_subject s USING (stream, subject)
             WHERE c.rows IS DISTINCT FROM s.version LIMIT 1
            """;

    private static final String EXCESS = """
            SELECT j.sequence FROM journal j
             WHERE j.stream = :stream AND j.subject = :subject
               AND (j.subject_version > :version OR EXISTS (
                     SELECT 1 FROM journal o WHERE o.stream = j.stream AND o.subject = j.subject
                        AND o.subject_version = j.subject_version AND o.sequence < j.sequence))
             ORDER BY j.sequence LIMIT 1
            """;

    private final DatabaseClient database;

    VerifierTables(DatabaseClient database) {
        this.database = database;
    }

    /** Some seals after that batch, over not too many rows. */
    Mono<List<Seal>> sealsAfter(long batch) {
        return database.sql(SEALS)
                .bind("batch", batch)
                .bind("most", SEALS_AT_ONCE)
                .map((row, _) -> Seals.of(row))
                .all()
                .collectList()
                .map(VerifierTables::notTooMany);
    }

    private static List<Seal> notTooMany(List<Seal> seals) {
        int taken = 0;
        long rows = 0;
        while (taken < seals.size() && rows < ROWS_AT_ONCE) {
            Seal seal = seals.get(taken++);
            rows += seal.last() - seal.first() + 1;
        }
        return seals.subList(0, taken);
    }

    Mono<Map<Long, ChainCheck.Published>> rows(long first, long last) {
        return database.sql(ROWS)
                .bind("first", first)
                .bind("last", last)
                .map((row, _) -> Map.entry(
                        Objects.requireNonNull(row.get("number", Long.class)),
                        new ChainCheck.Published(
                                Objects.requireNonNull(row.get("hash", String.class)),
                                row.get("sequence", Long.class) == null ? null : Row.of(row))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** The first thing beside the sealed rows that should not be there, or should. */
    Mono<Broken> beside(long lastBatch, long lastNumber) {
        return cut(lastBatch, lastNumber).switchIfEmpty(unnumbered()).switchIfEmpty(miscounted());
    }

    private Mono<Broken> cut(long lastBatch, long lastNumber) {
        return database.sql(UNSEALED)
                .bind("last", lastNumber)
                .mapValue(Boolean.class)
                .one()
                .filter(cut -> cut)
                .map(_ -> new Broken(Kind.BATCH_REMOVED, 0, lastBatch + 1));
    }

    private Mono<Broken> unnumbered() {
        return database.sql(UNNUMBERED).mapValue(Long.class).one().map(VerifierTables::inserted);
    }

    private Mono<Broken> miscounted() {
        return database.sql(MISCOUNTED)
                .map((row, _) -> Boolean.TRUE.equals(row.get("more", Boolean.class))
                        ? excess(
                                Objects.requireNonNull(row.get("stream", String.class)),
                                Objects.requireNonNull(row.get("subject", String.class)),
                                Objects.requireNonNull(row.get("version", Long.class)))
                        : Mono.just(new Broken(Kind.ROW_REMOVED, 0, 0)))
                .one()
                .flatMap(finding -> finding);
    }

    private Mono<Broken> excess(String stream, String subject, long version) {
        return database.sql(EXCESS)
                .bind("stream", stream)
                .bind("subject", subject)
                .bind("version", version)
                .mapValue(Long.class)
                .one()
                .map(VerifierTables::inserted)
                .defaultIfEmpty(inserted(0));
    }

    private static Broken inserted(long sequence) {
        return new Broken(Kind.ROW_INSERTED, sequence, 0);
    }
}
