package org.bloodstream.journal.subscribe;

import java.util.List;
import java.util.Map;
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
    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final Republishing republishing;

    public R2dbcReplay(
            Map<String, Subscription> subscriptions,
            DatabaseClient database,
            TransactionalOperator transaction,
            Republishing republishing) {
        this.subscriptions = subscriptions;
        this.database = database;
        this.transaction = transaction;
        this.republishing = republishing;
    }

    @Override
    public Mono<Void> rebuild(String subscription) {
        Subscription known = subscriptions.get(subscription);
        if (known == null) return Mono.error(new IllegalArgumentException("no subscription " + subscription));
        return Flux.fromIterable(FORGET)
                .concatMap(sql -> database.sql(sql).bind("name", subscription).then())
                .then(Mono.defer(known.projection()::reset))
                .as(transaction::transactional);
    }

    @Override
    public Mono<Long> republish(long fromNumber, String reason, String actor) {
        return republishing.from(fromNumber, reason, actor);
    }
}
