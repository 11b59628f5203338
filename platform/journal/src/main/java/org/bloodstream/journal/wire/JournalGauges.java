package org.bloodstream.journal.wire;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.bloodstream.journal.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What an operator watches: {@code bloodstream.journal.*}. Numbers are at most five seconds old. */
final class JournalGauges implements SmartLifecycle {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final String BACKLOG = """
            SELECT r.numbered - r.published + w.count AS unpublished,
                   coalesce(extract(epoch FROM now() - least(w.oldest, n.recorded_at)), 0)::bigint AS age,
                   (SELECT count(*) FROM journal_parked WHERE state = 'PARKED') AS parked, clock_timestamp() AS told
              FROM journal_relay r
              CROSS JOIN LATERAL (SELECT count(*), min(j.recorded_at) AS oldest FROM journal j
                                   WHERE (j.transaction_id, j.sequence) > (r.cursor_transaction, r.cursor_sequence)
                                     AND j.recorded_at > r.cursor_recorded_at - interval '31 days') w
              LEFT JOIN journal_publication n ON n.number = r.published + 1
            """;

    private final DatabaseClient database;
    private final Freshness freshness;
    private final Set<String> subscriptions;
    private final Clock clock;
    private final AtomicLong unpublished;
    private final AtomicLong oldest;
    private final AtomicLong parked;
    private final AtomicReference<Instant> counted;
    private final AtomicReference<Double> apart = new AtomicReference<>(0.0);
    private final MultiGauge staleness;
    private volatile Map<Tags, Long> ages = Map.of();
    private @Nullable Disposable running;

    JournalGauges(
            MeterRegistry registry,
            DatabaseClient database,
            Freshness freshness,
            Set<String> subscriptions,
            Clock clock) {
        this.database = database;
        this.freshness = freshness;
        this.clock = clock;
        this.subscriptions = subscriptions;
        this.unpublished = gauge(registry, "bloodstream.journal.unpublished");
        this.oldest = gauge(registry, "bloodstream.journal.oldest.unpublished.seconds");
        this.parked = gauge(registry, "bloodstream.journal.parked");
        this.counted = new AtomicReference<>(clock.instant());
        // Asked when somebody looks: what stands still with the database says so by this.
        registry.gauge("bloodstream.journal.counted.seconds", counted, last -> secondsSince(last.get()));
        registry.gauge("bloodstream.clock.apart.seconds", apart, AtomicReference::get);
        this.staleness = MultiGauge.builder("bloodstream.journal.freshness.seconds")
                .description("Age of the instant up to which a source has been applied")
                .register(registry);
    }

    private static AtomicLong gauge(MeterRegistry registry, String name) {
        return Objects.requireNonNull(registry.gauge(name, new AtomicLong()));
    }

    @Override
    public synchronized void start() {
        running = Flux.interval(Duration.ZERO, EVERY)
                .onBackpressureDrop()
                .concatMap(_ -> backlog()
                        .then(staleness())
                        .doOnSuccess(_ -> counted.set(clock.instant()))
                        .onErrorComplete())
                .subscribe();
    }

    @Override
    public synchronized void stop() {
        if (running != null) running.dispose();
        running = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private double secondsSince(Instant instant) {
        return Duration.between(instant, clock.instant()).toSeconds();
    }

    private Mono<Void> backlog() {
        return Mono.defer(() -> backlog(clock.instant()));
    }

    private Mono<Void> backlog(Instant asked) {
        return database.sql(BACKLOG)
                .map((row, _) -> {
                    apart.set(apart(asked, Objects.requireNonNull(row.get("told", Instant.class)), clock.instant()));
                    unpublished.set(Objects.requireNonNull(row.get("unpublished", Long.class)));
                    oldest.set(Objects.requireNonNull(row.get("age", Long.class)));
                    parked.set(Objects.requireNonNull(row.get("parked", Long.class)));
                    return true;
                })
                .one()
                .then();
    }

    /**
     * How far another clock is from this one, in seconds, positive when it is ahead. It was read some time between two looks at this
     * one: what lies between them is within what nobody can know.
     */
    static double apart(Instant before, Instant told, Instant after) {
        if (told.isBefore(before)) return -Duration.between(told, before).toMillis() / 1000.0;
        if (told.isAfter(after)) return Duration.between(after, told).toMillis() / 1000.0;
        return 0;
    }

    /** What stays is not registered anew: who looks at that instant would meet it twice, and the whole look would fail. */
    private Mono<Void> staleness() {
        Instant now = clock.instant();
        return Flux.fromIterable(subscriptions)
                .concatMap(name -> freshness.completeUpTo(name).map(sources -> ages(name, sources, now)))
                .collect(HashMap<Tags, Long>::new, Map::putAll)
                .doOnNext(counted -> {
                    ages = Map.copyOf(counted);
                    staleness.register(
                            counted.keySet().stream()
                                    .<MultiGauge.Row<?>>map(this::row)
                                    .toList(),
                            false);
                })
                .then();
    }

    private static Map<Tags, Long> ages(String subscription, Map<String, Instant> sources, Instant now) {
        Map<Tags, Long> ages = new HashMap<>();
        sources.forEach((source, instant) -> ages.put(
                Tags.of("subscription", subscription, "source", source),
                Duration.between(instant, now).toSeconds()));
        return ages;
    }

    private MultiGauge.Row<?> row(Tags tags) {
        return MultiGauge.Row.of(tags, () -> {
            Number age = ages.get(tags);
            return age == null ? Double.NaN : age;
        });
    }
}
