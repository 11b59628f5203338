package org.bloodstream.journal.subscribe;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.bloodstream.journal.Replay.Rebuild;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Rows of {@code journal_rebuild}: only ever added to. */
final class RebuildTable {
    private static final String NOTE = """
            INSERT INTO journal_rebuild (subscription, actor, reason) VALUES (:name, :actor, :reason)
            RETURNING subscription, at, reason
            """;
    private static final String LAST =
            "SELECT subscription, at, reason FROM journal_rebuild WHERE subscription = :name ORDER BY number DESC LIMIT 1";
    private static final String LATELY = """
            SELECT EXISTS (SELECT 1 FROM journal_rebuild
                            WHERE subscription = ANY (:names) AND at > clock_timestamp() - interval '1 minute')
            """;

    private final DatabaseClient database;

    RebuildTable(DatabaseClient database) {
        this.database = database;
    }

    /** The last statement of its transaction, so that it says when the rebuild began for whoever reads. */
    Mono<Rebuild> note(String subscription, String reason, String actor) {
        return Mono.defer(() -> database.sql(NOTE)
                .bind("name", subscription)
                .bind("actor", actor)
                .bind("reason", reason)
                .map((row, _) -> rebuild(row))
                .one());
    }

    Mono<Rebuild> last(String subscription) {
        return database.sql(LAST)
                .bind("name", subscription)
                .map((row, _) -> rebuild(row))
                .one();
    }

    Mono<Boolean> beganLately(Set<String> subscriptions) {
        return database.sql(LATELY)
                .bind("names", subscriptions.toArray(String[]::new))
                .mapValue(Boolean.class)
                .one();
    }

    private static Rebuild rebuild(Readable row) {
        return new Rebuild(
                Objects.requireNonNull(row.get("subscription", String.class)),
                Objects.requireNonNull(row.get("at", Instant.class)),
                Objects.requireNonNull(row.get("reason", String.class)));
    }
}
