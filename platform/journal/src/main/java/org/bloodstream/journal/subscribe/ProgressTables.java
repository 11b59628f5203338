package org.bloodstream.journal.subscribe;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Positions and what is parked, of several subscriptions by one statement: one round trip, one snapshot. */
final class ProgressTables {
    private static final String PROGRESS = """
            SELECT subscription, source, stream, partition, last_number, kafka_offset, last_recorded_at AS recorded_at
              FROM journal_position WHERE subscription = ANY(:names::text[])
            UNION ALL
            SELECT subscription, source, NULL, NULL, NULL, NULL, min(recorded_at) FROM journal_parked
             WHERE state = 'PARKED' AND subscription = ANY(:names::text[]) GROUP BY subscription, source
            """;

    private final DatabaseClient database;

    ProgressTables(DatabaseClient database) {
        this.database = database;
    }

    /** By subscription; one that has heard nothing yet is absent. */
    Mono<Map<String, Progress>> of(Set<String> subscriptions) {
        return database.sql(PROGRESS)
                .bind("names", subscriptions.toArray(String[]::new))
                .map((row, _) -> told(row))
                .all()
                .collectList()
                .map(ProgressTables::together);
    }

    private static Map<String, Progress> together(List<Told> rows) {
        Map<String, Progress> all = new HashMap<>();
        rows.forEach(row -> row.to().accept(all.computeIfAbsent(row.subscription(), _ -> Progress.none())));
        return all;
    }

    private static Told told(Readable row) {
        String source = value(row, "source", String.class);
        String stream = row.get("stream", String.class);
        Instant recorded = value(row, "recorded_at", Instant.class);
        return new Told(
                value(row, "subscription", String.class),
                stream == null
                        ? progress -> progress.parkedSince().put(source, recorded)
                        : at(new Lane(source, stream, value(row, "partition", Integer.class)), row, recorded));
    }

    private static Consumer<Progress> at(Lane lane, Readable row, Instant recorded) {
        Position position =
                new Position(value(row, "last_number", Long.class), value(row, "kafka_offset", Long.class), recorded);
        return progress -> progress.positions().put(lane, position);
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    private record Told(String subscription, Consumer<Progress> to) {}
}
