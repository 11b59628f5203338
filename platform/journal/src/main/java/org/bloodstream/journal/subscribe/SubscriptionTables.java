package org.bloodstream.journal.subscribe;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Positions and generations of subscriptions. */
public final class SubscriptionTables {
    private static final String CLAIM = """
            SELECT journal_claim(:subscription, :generation, :source, :stream, :partition, :expected, :number, :offset, :recorded, :subject)
            """;

    private static final String CLAIM_TOGETHER = """
            SELECT journal_claim_together(:subscription, :generation, :sources::text[], :streams::text[], :partitions::integer[],
                                          :expected::bigint[], :numbers::bigint[], :offsets::bigint[], :recorded::timestamptz[])
            """;

    private final DatabaseClient database;

    public SubscriptionTables(DatabaseClient database) {
        this.database = database;
    }

    /** The subscription's generation; its first, when it is new. */
    Mono<Integer> generation(String subscription) {
        Mono<Void> begin = database.sql("INSERT INTO journal_subscription (name) VALUES (:name) ON CONFLICT DO NOTHING")
                .bind("name", subscription)
                .then();
        return stored(subscription).switchIfEmpty(begin.then(Mono.defer(() -> stored(subscription))));
    }

    private Mono<Integer> stored(String subscription) {
        return database.sql("SELECT generation FROM journal_subscription WHERE name = :name")
                .bind("name", subscription)
                .mapValue(Integer.class)
                .one();
    }

    Mono<Map<Lane, Position>> positions(String subscription) {
        return rows(subscription).collectMap(Row::lane, Row::position);
    }

    /**
     * Moves several lanes on inside the caller's transaction; false when something of the subscription is parked, and then none
     * has moved.
     *
     * @param steps at least one, one for a lane, of one generation
     */
    Mono<Boolean> claimTogether(String subscription, List<Step> steps) {
        return database.sql(CLAIM_TOGETHER)
                .bind("subscription", subscription)
                .bind("generation", steps.getFirst().generation())
                .bind("sources", each(steps, step -> step.lane().source(), String[]::new))
                .bind("streams", each(steps, step -> step.lane().stream(), String[]::new))
                .bind("partitions", each(steps, step -> step.lane().partition(), Integer[]::new))
                .bind("expected", each(steps, Step::expected, Long[]::new))
                .bind("numbers", each(steps, step -> step.reached().number(), Long[]::new))
                .bind("offsets", each(steps, step -> step.reached().offset(), Long[]::new))
                .bind(
                        "recorded",
                        each(steps, step -> step.reached().recordedAt().toString(), String[]::new))
                .mapValue(String.class)
                .one()
                .flatMap(answer -> unlessFenced(answer, answer.equals("CLAIMED")));
    }

    private static <T> T[] each(List<Step> steps, Function<Step, T> part, IntFunction<T[]> array) {
        return steps.stream().map(part).toArray(array);
    }

    /** Moves a lane on inside the caller's transaction; answers whether the subject has parked events. */
    Mono<Boolean> claim(String subscription, Step step) {
        return database.sql(CLAIM)
                .bind("subscription", subscription)
                .bind("generation", step.generation())
                .bind("source", step.lane().source())
                .bind("stream", step.lane().stream())
                .bind("partition", step.lane().partition())
                .bind("expected", step.expected())
                .bind("number", step.reached().number())
                .bind("offset", step.reached().offset())
                .bind("recorded", step.reached().recordedAt())
                .bind("subject", step.received().event().subject())
                .mapValue(String.class)
                .one()
                .flatMap(answer -> unlessFenced(answer, answer.equals("BEHIND")));
    }

    private static Mono<Boolean> unlessFenced(String answer, boolean meant) {
        return answer.equals("FENCED") ? Mono.error(new FencedException()) : Mono.just(meant);
    }

    private Flux<Row> rows(String subscription) {
        return database.sql(
                        "SELECT source, stream, partition, last_number, kafka_offset, last_recorded_at FROM journal_position WHERE subscription = :name")
                .bind("name", subscription)
                .map((row, _) -> new Row(
                        new Lane(
                                value(row, "source", String.class),
                                value(row, "stream", String.class),
                                value(row, "partition", Integer.class)),
                        new Position(
                                value(row, "last_number", Long.class),
                                value(row, "kafka_offset", Long.class),
                                value(row, "last_recorded_at", Instant.class))))
                .all();
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    private record Row(Lane lane, Position position) {}
}
