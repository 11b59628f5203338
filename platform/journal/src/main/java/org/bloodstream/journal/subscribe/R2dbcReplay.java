package org.bloodstream.journal.subscribe;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.journal.Freshness;
import org.bloodstream.journal.NoSuchSubscriptionException;
import org.bloodstream.journal.NotRebuildableException;
import org.bloodstream.journal.Replay;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.relay.Republishing;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Replays through the service's own database, so that every replica takes part. */
public final class R2dbcReplay implements Replay {
    /** The first waits for events that are just being applied, and stops others until the rebuild is committed. */
    private static final List<String> FORGET = List.of(
            "INSERT INTO journal_subscription (name) VALUES (:name) ON CONFLICT DO NOTHING",
            "UPDATE journal_subscription SET generation = generation + 1 WHERE name = :name",
            "DELETE FROM journal_position WHERE subscription = :name",
            """
            UPDATE journal_parked SET state = 'REBUILT', closed_at = clock_timestamp(), closed_by = 'rebuild'
             WHERE subscription = :name AND state = 'PARKED'
            """);

    private final Map<String, Subscription> subscriptions;
    private final SubscriptionTables positions;
    private final RebuildTable rebuilds;
    private final Freshness freshness;
    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final Republishing republishing;

    public R2dbcReplay(
            Map<String, Subscription> subscriptions,
            Freshness freshness,
            DatabaseClient database,
            TransactionalOperator transaction,
            Republishing republishing) {
        this.subscriptions = subscriptions;
        this.positions = new SubscriptionTables(database);
        this.rebuilds = new RebuildTable(database);
        this.freshness = freshness;
        this.database = database;
        this.transaction = transaction;
        this.republishing = republishing;
    }

    @Override
    public Mono<Rebuild> rebuild(String subscription, String reason, String actor) {
        Subscription known = subscriptions.get(subscription);
        if (known == null) return Mono.error(new NoSuchSubscriptionException(subscription));
        if (!known.rebuildable()) return Mono.error(new NotRebuildableException(subscription));
        return Flux.fromIterable(FORGET)
                .concatMap(sql -> database.sql(sql).bind("name", subscription).then())
                .then(Mono.defer(known.projection()::reset))
                .then(rebuilds.note(subscription, reason, actor))
                .as(transaction::transactional);
    }

    @Override
    public Mono<Boolean> beganLately(Set<String> names) {
        return rebuilds.beganLately(names);
    }

    @Override
    public Flux<Standing> standings() {
        return Flux.fromStream(() -> subscriptions.values().stream().sorted(Comparator.comparing(Subscription::name)))
                .concatMap(this::standing);
    }

    private Mono<Standing> standing(Subscription subscription) {
        String name = subscription.name();
        return Mono.zip(
                        newest(name),
                        freshness.completeUpTo(name),
                        rebuilds.last(name).singleOptional())
                .map(found -> new Standing(
                        subscription,
                        found.getT1(),
                        found.getT2(),
                        found.getT3().orElse(null),
                        found.getT3()
                                .filter(last -> !caughtUp(last, found.getT2()))
                                .isPresent()));
    }

    private Mono<Map<String, Instant>> newest(String subscription) {
        return positions.positions(subscription).map(lanes -> lanes.entrySet().stream()
                .collect(Collectors.toMap(
                        lane -> lane.getKey().source(),
                        lane -> lane.getValue().recordedAt(),
                        (one, other) -> one.isAfter(other) ? one : other)));
    }

    private static boolean caughtUp(Rebuild last, Map<String, Instant> complete) {
        return !complete.isEmpty() && complete.values().stream().noneMatch(upTo -> upTo.isBefore(last.begunAt()));
    }

    @Override
    public Mono<Long> republish(long fromNumber, String reason, String actor) {
        return republishing.from(fromNumber, reason, actor);
    }
}
