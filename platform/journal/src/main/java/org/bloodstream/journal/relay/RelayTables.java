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
    private final DatabaseClient database;
    private final JsonMapper mapper;
    private final int partitions;

    RelayTables(DatabaseClient database, JsonMapper mapper, int partitions) {
        this.database = database;
        this.mapper = mapper;
        this.partitions = partitions;
    }

    Mono<Standpoint> load() {
        return database.sql(RelaySql.LOAD).map(this::standpoint).one();
    }

    Mono<Long> storedPublished() {
        return database.sql("SELECT published FROM journal_relay")
                .mapValue(Long.class)
                .one();
    }

    Mono<List<Row>> commitSafe(Standpoint at, int batch) {
        return database.sql(RelaySql.COMMIT_SAFE)
                .bind("transaction", at.transaction())
                .bind("sequence", at.sequence())
                .bind("recorded", at.recordedAt())
                .bind("batch", batch)
                .map((row, _) -> Row.of(row))
                .all()
                .collectList();
    }

    /** The new seal. */
    Mono<Seal> seal(Standpoint from, Standpoint to, List<Row> rows, List<String> hashes) {
        return database.sql(RelaySql.SEAL)
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
                .map((row, _) -> Seals.of(row))
                .one()
                .switchIfEmpty(Mono.error(RelayMovedException::new));
    }

    Mono<List<Numbered>> numbered(long published, int batch) {
        return database.sql(RelaySql.NUMBERED)
                .bind("published", published)
                .bind("batch", batch)
                .map((row, _) -> new Numbered(value(row, "number", Long.class), Row.of(row)))
                .all()
                .collectList();
    }

    Mono<List<Seal>> seals(long published, int batch) {
        return database.sql(RelaySql.SEALS)
                .bind("published", published)
                .bind("batch", batch)
                .map((row, _) -> Seals.of(row))
                .all()
                .collectList();
    }

    Mono<Standpoint> published(Standpoint from, Standpoint to) {
        return database.sql(RelaySql.PUBLISHED)
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
        return database.sql(RelaySql.COMPLETE_UP_TO)
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
        if (value(row, "ahead", Boolean.class)) throw new RestoredElsewhereException();
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
