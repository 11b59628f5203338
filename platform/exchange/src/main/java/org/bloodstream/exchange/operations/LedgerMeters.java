package org.bloodstream.exchange.operations;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.bloodstream.telemetry.LatestGauges;
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
    private final LatestGauges open;
    private final LatestGauges oldest;

    public LedgerMeters(DatabaseClient database, Clock clock, Set<String> peers, MeterRegistry meters) {
        super(Duration.ZERO, EVERY, "The ledger could not be measured");
        this.database = database;
        this.clock = clock;
        this.peers = peers;
        this.open = new LatestGauges(meters, "bloodstream.exchange.outgoing.open");
        this.oldest = new LatestGauges(meters, "bloodstream.exchange.outgoing.oldest.seconds");
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
        open.show(values(waiting, Waiting::open));
        oldest.show(values(waiting, some -> Duration.between(some.oldest(), now).toSeconds()));
    }

    private Map<Tags, Double> values(Map<String, Waiting> waiting, ToDoubleFunction<Waiting> value) {
        return peers.stream().collect(toMap(peer -> Tags.of("peer", peer), peer -> {
            var some = waiting.get(peer);
            return some == null ? 0 : value.applyAsDouble(some);
        }));
    }

    private record Waiting(long open, Instant oldest) {}
}
