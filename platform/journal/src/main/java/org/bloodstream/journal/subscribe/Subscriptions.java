package org.bloodstream.journal.subscribe;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bloodstream.journal.EventKinds;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.relay.Topics;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/** Runs all subscriptions of the service. */
public final class Subscriptions implements SmartLifecycle {
    private final Map<String, Subscription> byName;
    private final List<RunningSubscription> running;
    private volatile boolean started;

    public Subscriptions(
            List<Subscription> subscriptions,
            EventKinds kinds,
            String application,
            Topics topics,
            Map<String, Object> consumer,
            DatabaseClient database,
            TransactionalOperator transaction,
            JsonMapper mapper,
            int attempts,
            Continuation traces) {
        this.byName =
                subscriptions.stream().collect(Collectors.toUnmodifiableMap(Subscription::name, Function.identity()));
        SubscriptionTables tables = new SubscriptionTables(database);
        Envelope envelope = new Envelope(mapper);
        ParkingTable parking = new ParkingTable(database, envelope);
        this.running = subscriptions.stream()
                .map(subscription -> {
                    Applying applying =
                            new Applying(subscription, kinds, tables, parking, transaction, attempts, traces);
                    LaneListener listener = new LaneListener(
                            subscription,
                            topics,
                            tables,
                            applying,
                            new Together(subscription, kinds, tables, transaction, traces),
                            envelope);
                    String group = topics.prefix() + application + "." + subscription.name();
                    return new RunningSubscription(subscription, group, topics, consumer, tables, listener);
                })
                .toList();
    }

    public Map<String, Subscription> byName() {
        return byName;
    }

    @Override
    public void start() {
        running.forEach(RunningSubscription::start);
        started = true;
    }

    @Override
    public void stop() {
        running.forEach(RunningSubscription::stop);
        started = false;
    }

    /** After the relay, whose work another replica takes over at once; theirs goes on until it is handed over. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
