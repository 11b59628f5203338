package org.bloodstream.production.batch.open;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.panel.application.PanelCases;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the laboratory has to do next. */
@Repository
class Worklist {
    /** No sample is tested after that; frozen components of older donations were tested long before. */
    private static final Duration OLDEST = Duration.ofDays(42);
    /** Histories that one answer reads at most. */
    private static final int SCANNED = 500;

    private final DatabaseClient database;
    private final PanelCases panels;
    private final BatchList batches;
    private final Clock clock;

    Worklist(DatabaseClient database, PanelCases panels, BatchList batches, Clock clock) {
        this.database = database;
        this.panels = panels;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * @param donations received, or of samples alone, with something that waits for a test, the oldest first
     * @param more whether there may be others
     */
    record Listed(List<AwaitedTests> donations, boolean more, List<ReactivePool> pools, Instant asOf) {}

    Mono<Listed> next(int limit) {
        var now = clock.instant();
        return Mono.zip(waiting(now), batches.reactivePools(limit)).flatMap(found -> Flux.fromIterable(found.getT1())
                .concatMap(this::awaited)
                .take(limit + 1L)
                .collectList()
                .map(awaited -> new Listed(
                        awaited.stream().limit(limit).toList(),
                        awaited.size() > limit || found.getT1().size() == SCANNED,
                        found.getT2(),
                        now)));
    }

    private Mono<AwaitedTests> awaited(Row row) {
        return panels.of(new DonationNumber(row.donation()))
                .flatMap(beside -> Mono.justOrEmpty(AwaitedTests.of(beside)));
    }

    /** Of samples alone, or received and with a pack that is here and not yet released, or with none yet. */
    private Mono<List<Row>> waiting(Instant now) {
        return database.sql("""
                        select donation from donation
                        where not pooled and (site is not null or collected_as = 'SAMPLES_ONLY') and collected_at > :since
                          and (exists (select 1 from component where component.donation = donation.donation
                                        and state in ('PROCESSED', 'LABELLED') and expires_at > :now)
                               or not exists (select 1 from component where component.donation = donation.donation))
                        order by collected_at, donation limit :limit""")
                .bind("since", now.minus(OLDEST))
                .bind("now", now)
                .bind("limit", SCANNED)
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    record Row(String donation) {}
}
