package org.bloodstream.journal.relay;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bloodstream.journal.JournalStanding;
import org.bloodstream.journal.Seal;
import org.bloodstream.journal.seal.Seals;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The standing as the journal's tables say. */
public final class R2dbcJournalStanding implements JournalStanding {
    private static final String PUBLISHED = """
            SELECT r.published, r.numbered - r.published
                   + (SELECT count(*) FROM journal j
                       WHERE (j.transaction_id, j.sequence) > (r.cursor_transaction, r.cursor_sequence)
                         AND j.recorded_at > r.cursor_recorded_at - interval '31 days') AS unpublished
              FROM journal_relay r
            """;
    private static final String LAST_SEAL =
            "SELECT " + Seals.COLUMNS + " FROM journal_seal ORDER BY batch DESC LIMIT 1";

    private final DatabaseClient database;
    private final String service;
    private final BooleanSupplier relaying;

    public R2dbcJournalStanding(DatabaseClient database, String service, BooleanSupplier relaying) {
        this.database = database;
        this.service = service;
        this.relaying = relaying;
    }

    @Override
    public Mono<Standing> now() {
        Mono<Optional<Seal>> lastSeal = database.sql(LAST_SEAL)
                .map((row, _) -> Optional.of(Seals.of(row)))
                .one()
                .defaultIfEmpty(Optional.empty());
        return database.sql(PUBLISHED)
                .map((row, _) -> new Standing(
                        service,
                        Objects.requireNonNull(row.get("published", Long.class)),
                        Objects.requireNonNull(row.get("unpublished", Long.class)),
                        null,
                        relaying.getAsBoolean()))
                .one()
                .zipWith(
                        lastSeal,
                        (standing, seal) -> new Standing(
                                standing.service(),
                                standing.published(),
                                standing.unpublished(),
                                seal.orElse(null),
                                standing.relaying()));
    }
}
