package org.bloodstream.journal.relay;

import org.bloodstream.journal.seal.Row;

/** The relay's statements. Each is a transaction of its own. */
final class RelaySql {
    /** No transaction lives longer than this, so older months need not be searched for late rows. */
    static final String LATEST = "j.recorded_at > :recorded::timestamptz - interval '31 days'";

    static final String LOAD = """
            SELECT r.numbered, r.cursor_transaction::text AS transaction, r.cursor_sequence, r.cursor_recorded_at, r.published,
                   r.seals_published, r.lanes::text AS lanes, coalesce(s.batch, 0) AS batch, encode(s.hash, 'hex') AS hash,
                   r.cursor_transaction >= pg_snapshot_xmax(pg_current_snapshot()) AS ahead
              FROM journal_relay r
              LEFT JOIN (SELECT batch, hash FROM journal_seal ORDER BY batch DESC LIMIT 1) s ON true
            """;
    static final String COMMIT_SAFE =
            "SELECT " + Row.COLUMNS + """
              FROM journal j
             WHERE (j.transaction_id, j.sequence) > (:transaction::text::xid8, :sequence::bigint)
               AND j.transaction_id < pg_snapshot_xmin(pg_current_snapshot()) AND
            """ + LATEST + " ORDER BY j.transaction_id, j.sequence LIMIT :batch";
    /** A number that was given must survive a crash; how far the broker is may be forgotten, and published again. */
    static final String SEAL = """
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
            RETURNING batch, first, last, encode(previous, 'hex') AS previous, encode(hash, 'hex') AS hash, sealed_at
            """;
    /** OFFSET 0 keeps this a look-up per row; the planner would rather join all that waits, for each batch anew. */
    static final String NUMBERED = "SELECT p.number, " + Row.COLUMNS + """
              FROM journal_publication p
             CROSS JOIN LATERAL (SELECT * FROM journal r
                                  WHERE r.recorded_at = p.recorded_at AND r.sequence = p.sequence OFFSET 0) j
             WHERE p.number > :published ORDER BY p.number LIMIT :batch
            """;

    static final String SEALS = """
            SELECT batch, first, last, encode(previous, 'hex') AS previous, encode(hash, 'hex') AS hash, sealed_at
              FROM journal_seal WHERE batch > :published ORDER BY batch LIMIT :batch
            """;
    static final String PUBLISHED = """
            UPDATE journal_relay SET published = :number, seals_published = :seals, lanes = :lanes::json
             WHERE published = :before
            """;
    /** now() is taken before the statement's snapshot, and a row is recorded before it is committed: so this never lies. */
    static final String COMPLETE_UP_TO = """
            SELECT count(*) AS waiting, least(now(), min(recorded_at)) AS instant FROM (
              SELECT j.recorded_at FROM journal j
               WHERE (j.transaction_id, j.sequence) > (:transaction::text::xid8, :sequence::bigint) AND
            """ + LATEST + " ORDER BY j.transaction_id, j.sequence LIMIT :most) w";

    private RelaySql() {}
}
