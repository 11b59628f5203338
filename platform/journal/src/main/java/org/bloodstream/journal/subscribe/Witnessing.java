package org.bloodstream.journal.subscribe;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import java.util.Set;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Projection;
import org.bloodstream.journal.Seal;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.journal.Witness;
import org.bloodstream.journal.relay.Topics;
import org.bloodstream.journal.seal.Seals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the seals of other services. A seal that comes a second time is kept too when it is another: a service whose
 * history was rewritten gives its old numbers to new events.
 */
public final class Witnessing implements Projection, SeesRepeats, Witness {
    private static final String KEEP = """
            INSERT INTO journal_witness (service, batch, first, last, previous, hash, sealed_at)
            VALUES (:service, :batch, :first, :last, :previous, :hash, :sealed) ON CONFLICT DO NOTHING
            """;
    private static final String SEALS = """
            SELECT batch, first, last, previous, hash, sealed_at FROM journal_witness
             WHERE service = :service ORDER BY batch, seen_at
            """;
    private static final String CONTRADICTION = """
            SELECT batch FROM (
              SELECT batch, previous <> lag(hash, 1, previous) OVER w OR batch = lag(batch) OVER w AS broken
                FROM journal_witness WHERE service = :service WINDOW w AS (ORDER BY batch, seen_at)) s
             WHERE broken ORDER BY batch LIMIT 1
            """;

    private static final String CONTRADICTED = """
            SELECT count(*) FROM journal_witness
             WHERE service = :service AND (batch = :batch AND hash <> :hash OR batch = :batch - 1 AND hash <> :previous)
            """;
    private static final Logger LOG = LoggerFactory.getLogger(Witnessing.class);

    private final String self;
    private final DatabaseClient database;
    private final JsonMapper mapper;
    private final Counter contradictions;

    /** @param meters get {@code bloodstream.journal.contradictions}: seals that came and were others than those kept */
    public Witnessing(String self, DatabaseClient database, JsonMapper mapper, MeterRegistry meters) {
        this.self = self;
        this.database = database;
        this.mapper = mapper;
        this.contradictions = meters.counter("bloodstream.journal.contradictions");
    }

    public Subscription subscription() {
        return new Subscription("witness", Set.of(Topics.SEAL), this);
    }

    @Override
    public Mono<Void> apply(JournalEvent event) {
        return event.source().equals(self) ? Mono.empty() : keep(event.source(), seal(event));
    }

    @Override
    public Mono<Void> repeated(JournalEvent event) {
        return apply(event);
    }

    @Override
    public Flux<Seal> seals(String service) {
        return database.sql(SEALS)
                .bind("service", service)
                .map((row, _) -> Seals.of(row))
                .all();
    }

    @Override
    public Mono<Long> firstContradiction(String service) {
        return database.sql(CONTRADICTION)
                .bind("service", service)
                .mapValue(Long.class)
                .one();
    }

    private Mono<Void> keep(String service, Seal seal) {
        return database.sql(KEEP)
                .bind("service", service)
                .bind("batch", seal.batch())
                .bind("first", seal.first())
                .bind("last", seal.last())
                .bind("previous", seal.previous())
                .bind("hash", seal.hash())
                .bind("sealed", seal.sealedAt())
                .then()
                .then(Mono.defer(() -> tell(service, seal)));
    }

    private Mono<Void> tell(String service, Seal seal) {
        return database.sql(CONTRADICTED)
                .bind("service", service)
                .bind("batch", seal.batch())
                .bind("hash", seal.hash())
                .bind("previous", seal.previous())
                .mapValue(Long.class)
                .one()
                .filter(others -> others > 0)
                .doOnNext(_ -> {
                    contradictions.increment();
                    LOG.error("The history of {} is another than before: its batch {}", service, seal.batch());
                })
                .then();
    }

    private Seal seal(JournalEvent event) {
        try {
            return Objects.requireNonNull(mapper.treeToValue(event.data(), Seal.class));
        } catch (JacksonException | NullPointerException e) {
            throw new UnappliableEventException("not a seal");
        }
    }
}
