package org.bloodstream.production.batch.open;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.bloodstream.production.batch.application.Batches;
import org.bloodstream.production.batch.domain.Control;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class BatchList {
    private static final String COLUMNS = """
            select batch, test, analyser, run, kit_lot, kit_expires, ran_at, received_at, results, reactive, faults, void_ground, voided_at
            from test_batch""";

    private final DatabaseClient database;
    private final Batches batches;

    BatchList(DatabaseClient database, Batches batches) {
        this.database = database;
        this.batches = batches;
    }

    record Opened(ListedBatch batch, List<ReadControl> controls, List<ListedResult> results) {}

    record ReadControl(String name, BigDecimal value, BigDecimal low, BigDecimal high, boolean withinLimits) {
        static ReadControl of(Control control) {
            return new ReadControl(
                    control.name(), control.value(), control.low(), control.high(), control.withinLimits());
        }
    }

    /** The latest first. */
    Mono<List<ListedBatch>> latest(int limit) {
        return database.sql(COLUMNS + " order by received_at desc, batch limit :limit")
                .bind("limit", limit)
                .mapProperties(ListedBatch.Row.class)
                .all()
                .map(ListedBatch.Row::listed)
                .collectList();
    }

    /** Empty when there is no such batch. */
    Mono<Opened> open(UUID batch) {
        return database.sql(COLUMNS + " where batch = :batch")
                .bind("batch", batch)
                .mapProperties(ListedBatch.Row.class)
                .one()
                .flatMap(row -> Mono.zip(controls(batch), results(batch))
                        .map(found -> new Opened(row.listed(), found.getT1(), found.getT2())));
    }

    /** Valid batches' reactive pools of which a member was not tested alone since, the oldest first. */
    Mono<List<ReactivePool>> reactivePools(int limit) {
        return database.sql("""
                        select pool, test, batch, received_at, count(*)::integer as members,
                               (count(*) filter (where not alone))::integer as to_test
                        from (
                          select pooled.pool, of.test, of.batch, of.received_at, exists (
                              select 1 from test_batch_result single join test_batch its on its.batch = single.batch
                               where single.donation = pooled.donation and single.step = 'ALONE' and its.test = of.test
                                 and its.faults = '' and its.voided_at is null and its.received_at >= of.received_at) as alone
                          from test_batch_result pooled join test_batch of on of.batch = pooled.batch
                          where pooled.step = 'POOL' and pooled.result = 'REACTIVE' and of.faults = '' and of.voided_at is null) member
                        group by pool, test, batch, received_at having not bool_and(alone)
                        order by received_at, pool limit :limit""")
                .bind("limit", limit)
                .mapProperties(ReactivePool.Row.class)
                .all()
                .map(ReactivePool.Row::listed)
                .collectList();
    }

    private Mono<List<ReadControl>> controls(UUID batch) {
        return batches.find(batch).map(found -> found.received().controls().stream()
                .map(ReadControl::of)
                .toList());
    }

    private Mono<List<ListedResult>> results(UUID batch) {
        return database.sql(
                        "select donation, step, result, pool from test_batch_result where batch = :batch order by number")
                .bind("batch", batch)
                .mapProperties(ListedResult.Row.class)
                .all()
                .map(ListedResult.Row::listed)
                .collectList();
    }
}
