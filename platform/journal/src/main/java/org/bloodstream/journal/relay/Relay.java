package org.bloodstream.journal.relay;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bloodstream.journal.append.Wake;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.r2dbc.connection.SingleConnectionFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes the journal, in one replica at a time.
 *
 * <p>Who relays holds an advisory lock on a connection of its own, and does all its work on that connection. The server
 * ends the connection when it hears nothing for five seconds, so a replica that hangs cannot hold the lock either.
 */
public final class Relay implements SmartLifecycle, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration PULSE = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final Duration NEXT_MONTHS = Duration.ofHours(6);
    /** The planner settings make a large backlog be read along its index, batch by batch. */
    private static final String LEASE = """
            SET idle_session_timeout = '5s'; SET idle_in_transaction_session_timeout = '5s'; SET application_name = 'journal-relay';
            SET synchronous_commit = off; SET enable_sort = off; SET enable_bitmapscan = off;
            SET tcp_keepalives_idle = 2; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 2
            """;

    private static final String LOCK = "SELECT pg_try_advisory_lock(hashtext('org.bloodstream.journal'))";
    private static final String PREPARE_MONTHS = "SELECT journal_prepare_months(3)";

    private final ConnectionFactory connections;
    private final Rounds.Equipment equipment;
    private final JsonMapper mapper;
    private final AtomicBoolean relaying = new AtomicBoolean();
    private @Nullable Disposable running;

    /**
     * @param connections makes connections that no pool shares
     * @param source this service's name
     * @param producer settings of the Kafka producer
     */
    public Relay(
            ConnectionFactory connections,
            String source,
            Topics topics,
            Map<String, Object> producer,
            Set<String> streams,
            Wake wake,
            Pace pace,
            JsonMapper mapper) {
        this.connections = connections;
        this.mapper = mapper;
        EventRecords records = new EventRecords(source, topics, mapper);
        this.equipment = new Rounds.Equipment(new Broker(producer), records, topics, streams, wake, pace);
    }

    public boolean isRelaying() {
        return relaying.get();
    }

    @Override
    public synchronized void start() {
        if (running == null)
            running = Mono.usingWhen(connections.create(), this::stand, Relay::close)
                    .doOnError(error -> LOG.warn("The relay's connection ended: {}", cause(error)))
                    .onErrorComplete()
                    .then(Mono.delay(PULSE))
                    .repeat()
                    .subscribe();
    }

    @Override
    public synchronized void stop() {
        if (running != null) running.dispose();
        running = null;
    }

    /** Only the end of the application closes the producer: a relay that was stopped may be started again. */
    @Override
    public void close() {
        stop();
        equipment.broker().close();
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    /** Waits for the lock and then relays until the connection ends. */
    private Mono<Void> stand(Connection connection) {
        DatabaseClient database =
                DatabaseClient.create(new SingleConnectionFactory(connection, connections.getMetadata(), true));
        return Flux.from(connection.createStatement(LEASE).execute())
                .flatMap(io.r2dbc.spi.Result::getRowsUpdated)
                .then(lock(database))
                .then(Mono.defer(() -> relay(database)));
    }

    private Mono<Void> lock(DatabaseClient database) {
        return database.sql(LOCK)
                .mapValue(Boolean.class)
                .one()
                .timeout(ANSWER)
                .repeatWhen(again -> again.delayElements(PULSE))
                .takeUntil(locked -> locked)
                .then();
    }

    private Mono<Void> relay(DatabaseClient database) {
        RelayTables tables =
                new RelayTables(database, mapper, equipment.topics().partitions());
        return tables.load()
                .flatMap(from -> {
                    started();
                    Rounds rounds = new Rounds(tables, equipment, from);
                    return Flux.merge(rounds.run(), pulse(tables, rounds), nextMonths(database))
                            .then();
                })
                .doFinally(_ -> relaying.set(false));
    }

    private void started() {
        relaying.set(true);
        LOG.info("This replica relays the journal");
    }

    /** Keeps the lease, notices a lost connection within seconds, and notices when the position was moved back. */
    private static Mono<Void> pulse(RelayTables tables, Rounds rounds) {
        return tables.storedPublished()
                .timeout(ANSWER)
                .flatMap(stored ->
                        stored < rounds.published() ? Mono.<Void>error(new RelayMovedException()) : Mono.<Void>empty())
                .repeatWhen(again -> again.delayElements(PULSE))
                .then();
    }

    private static Mono<Void> nextMonths(DatabaseClient database) {
        return prepareMonths(database)
                .repeatWhen(again -> again.delayElements(NEXT_MONTHS))
                .then();
    }

    private static Mono<Void> prepareMonths(DatabaseClient database) {
        return database.sql(PREPARE_MONTHS)
                .then()
                .doOnError(error -> LOG.error("Months of the journal cannot be prepared: {}", cause(error)))
                .onErrorComplete();
    }

    /** Without the statement around it. */
    private static @Nullable String cause(Throwable error) {
        return NestedExceptionUtils.getMostSpecificCause(error).getMessage();
    }

    private static Mono<Void> close(Connection connection) {
        return Mono.from(connection.close()).timeout(ANSWER).onErrorComplete();
    }
}
