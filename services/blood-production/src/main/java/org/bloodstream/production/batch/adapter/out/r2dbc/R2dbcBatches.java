package org.bloodstream.production.batch.adapter.out.r2dbc;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.production.batch.application.Batches;
import org.bloodstream.production.batch.domain.BatchEvent;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchVoided;
import org.bloodstream.production.batch.domain.SampleResult;
import org.bloodstream.production.batch.domain.TestBatch;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStep;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcBatches implements Batches {
    private final DatabaseClient database;
    private final Journal journal;
    private final BatchEventJson events;

    R2dbcBatches(DatabaseClient database, Journal journal, BatchEventJson events) {
        this.database = database;
        this.journal = journal;
        this.events = events;
    }

    @Override
    public Mono<TestBatch> lock(UUID batch) {
        // A batch that is sent twice at once has no row yet that one could wait for.
        return database.sql("select pg_advisory_xact_lock(hashtextextended('test-batch ' || :batch, 0))")
                .bind("batch", batch.toString())
                .then()
                .then(Mono.defer(() -> find(batch)));
    }

    @Override
    public Mono<TestBatch> find(UUID batch) {
        return journal.history(BatchEventJson.STREAM, batch.toString())
                .map(events::read)
                .collectList()
                .filter(history -> !history.isEmpty())
                .map(R2dbcBatches::fold);
    }

    private static TestBatch fold(List<BatchEvent> history) {
        if (!(history.getFirst() instanceof TestBatchReceived received))
            throw new IllegalStateException("a batch begins with its reception");
        var batch = new TestBatch(received);
        return history.getLast() instanceof TestBatchVoided voided ? batch.apply(voided) : batch;
    }

    @Override
    public Mono<List<DonationNumber>> samples(UUID batch) {
        return database.sql("select distinct donation from test_batch_result where batch = :batch order by donation")
                .bind("batch", batch)
                .mapValue(String.class)
                .all()
                .map(DonationNumber::new)
                .collectList();
    }

    @Override
    public Mono<List<SampleResult>> results(UUID batch) {
        return database.sql(
                        "select donation, step, result, pool from test_batch_result where batch = :batch order by number")
                .bind("batch", batch)
                .mapProperties(Row.class)
                .all()
                .map(Row::said)
                .collectList();
    }

    record Row(
            String donation,
            String step,
            String result,
            @Nullable String pool) {
        SampleResult said() {
            return new SampleResult(
                    new DonationNumber(donation),
                    TestStep.valueOf(step),
                    TestResult.valueOf(result),
                    Optional.ofNullable(pool));
        }
    }

    @Override
    public Mono<Void> received(TestBatchReceived event, List<SampleResult> results, Act act) {
        return append(event, act).then(insert(event, results)).then(insert(event.batch(), results));
    }

    @Override
    public Mono<Void> voided(TestBatchVoided event, String words, Act act) {
        return append(event, act)
                .then(database.sql("""
                                update test_batch set voided_at = :at, void_ground = :ground, void_words = :words, voided_by = :by
                                where batch = :batch""")
                        .bind("batch", event.batch())
                        .bind("at", event.voidedAt())
                        .bind("ground", event.ground().name())
                        .bind("words", words)
                        .bind("by", act.actor())
                        .then());
    }

    private Mono<Void> append(BatchEvent event, Act act) {
        return journal.hold(BatchEventJson.STREAM, event.batch().toString())
                .flatMap(last -> journal.append(act, List.of(events.entry(event, last + 1))));
    }

    private Mono<Void> insert(TestBatchReceived event, List<SampleResult> results) {
        return database.sql("""
                        insert into test_batch (batch, test, analyser, run, kit_lot, kit_expires, ran_at, received_at, results, reactive, faults)
                        values (:batch, :test, :analyser, :run, :lot, :expires, :ranAt, :receivedAt, :results, :reactive, :faults)""")
                .bind("batch", event.batch())
                .bind("test", event.test().name())
                .bind("analyser", event.analyser())
                .bind("run", event.run())
                .bind("lot", event.kit().lot())
                .bind("expires", event.kit().expires())
                .bind("ranAt", event.ranAt())
                .bind("receivedAt", event.receivedAt())
                .bind("results", event.results())
                .bind("reactive", (int) results.stream()
                        .filter(each -> each.result() == TestResult.REACTIVE)
                        .count())
                .bind("faults", event.faults().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
                .then();
    }

    private Mono<Void> insert(UUID batch, List<SampleResult> results) {
        return database.sql("""
                        insert into test_batch_result (batch, number, donation, step, result, pool)
                        select :batch, number, donation, step, result, nullif(pool, '')
                        from unnest(:donations, :steps, :results, :pools) with ordinality as reported (donation, step, result, pool, number)""")
                .bind("batch", batch)
                .bind("donations", texts(results, each -> each.donation().value()))
                .bind("steps", texts(results, each -> each.step().name()))
                .bind("results", texts(results, each -> each.result().name()))
                .bind("pools", texts(results, each -> each.pool().orElse("")))
                .then();
    }

    private static String[] texts(List<SampleResult> results, java.util.function.Function<SampleResult, String> text) {
        return results.stream().map(text).toArray(String[]::new);
    }
}
