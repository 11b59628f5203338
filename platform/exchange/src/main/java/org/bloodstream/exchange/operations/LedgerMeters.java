package org.bloodstream.exchange.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.bloodstream.web.operations.Rounds;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * {@code bloodstream.exchange.outgoing.open} and {@code bloodstream.exchange.outgoing.oldest.seconds} per peer: how much waits for a receipt and
 * for how long. A peer that was emptied shows 0, not nothing.
 */
public final class LedgerMeters extends Rounds {
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final String OPEN = """
            SELECT peer, count(*) AS open, min(queued_at) AS oldest FROM exchange_outgoing
            WHERE state IN ('WAITING', 'HANDED_OVER') GROUP BY peer
            """;

    private final DatabaseClient database;
    private final Clock clock;
    private final Set<String> peers;
    private final MultiGauge open;
    private final MultiGauge oldest;

    public LedgerMeters(DatabaseClient database, Clock clock, Set<String> peers, MeterRegistry meters) {
        super(Duration.ZERO, EVERY, "The ledger could not be measured");
        this.database = database;
        this.clock = clock;
        this.peers = peers;
        this.open = MultiGauge.builder("bloodstream.exchange.outgoing.open").register(meters);
        this.oldest = MultiGauge.builder("bloodstream.exchange.outgoing.oldest.seconds")
                .register(meters);
    }

    @Override
    protected Mono<Void> round(long number) {
        return database.sql(OPEN)
                .map(row -> Map.entry(
                        Objects.requireNonNull(row.get("peer", String.class)),
                        new Waiting(
                                Objects.requireNonNull(row.get("open", Long.class)),
                                Objects.requireNonNull(row.get("oldest", Instant.class)))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .doOnNext(this::show)
                .then();
    }

    private void show(Map<String, Waiting> waiting) {
        var now = clock.instant();
        open.register(rows(waiting, Waiting::open), true);
        oldest.register(
                rows(waiting, some -> Duration.between(some.oldest(), now).toSeconds()), true);
    }

    private List<Row<?>> rows(Map<String, Waiting> waiting, ToDoubleFunction<Waiting> value) {
        return peers.stream()
                .<Row<?>>map(peer -> {
                    var some = waiting.get(peer);
                    return Row.of(Tags.of("peer", peer), some == null ? 0 : value.applyAsDouble(some));
                })
                .toList();
    }

    private record Waiting(long open, Instant oldest) {}
}
