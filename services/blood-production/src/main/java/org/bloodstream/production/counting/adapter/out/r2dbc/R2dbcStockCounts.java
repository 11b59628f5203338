package org.bloodstream.production.counting.adapter.out.r2dbc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.production.counting.application.StockCounts;
import org.bloodstream.production.counting.domain.CountedShelf;
import org.bloodstream.production.counting.domain.Finding;
import org.bloodstream.production.counting.domain.StockCount;
import org.bloodstream.production.counting.domain.StockCountEvent;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyExplained;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.history.Versioned;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcStockCounts implements StockCounts {
    private final DatabaseClient database;
    private final Journal journal;
    private final StockCountEventJson events;
    private final StockCountTable table;

    R2dbcStockCounts(DatabaseClient database, Journal journal, StockCountEventJson events) {
        this.database = database;
        this.journal = journal;
        this.events = events;
        this.table = new StockCountTable(database);
    }

    @Override
    public Mono<StockCountNumber> next() {
        return database.sql("select nextval('stock_count_number')")
                .mapValue(Long.class)
                .one()
                .map(StockCountNumber::of);
    }

    @Override
    public Mono<Integer> expect(StockCountNumber count, CountedShelf shelf, Instant now) {
        return table.expect(count, shelf, now);
    }

    @Override
    public Mono<Optional<Site>> site(ComponentId component) {
        return database.sql("select site from donation where donation = :donation and site is not null")
                .bind("donation", component.donation().value())
                .mapValue(String.class)
                .one()
                .map(Site::new)
                .singleOptional();
    }

    @Override
    public Mono<Versioned<StockCount>> lock(StockCountNumber count) {
        return find(count, "select number from stock_count where number = :number for update");
    }

    @Override
    public Mono<Versioned<StockCount>> share(StockCountNumber count) {
        return find(count, "select number from stock_count where number = :number for share");
    }

    private Mono<Versioned<StockCount>> find(StockCountNumber count, String sql) {
        return database.sql(sql)
                .bind("number", count.value())
                .mapValue(String.class)
                .one()
                .flatMap(_ -> journal.history(StockCountEventJson.STREAM, count.value())
                        .collectList())
                .map(history -> new Versioned<>(
                        StockCount.of(history.stream().map(events::read).toList()),
                        history.getLast().version()));
    }

    @Override
    public Mono<Finding> scan(StockCountNumber count, ComponentId component, Finding finding, Act act) {
        return table.scan(count, component, finding, act);
    }

    @Override
    public Mono<Map<ComponentId, Finding>> scanned(StockCountNumber count) {
        return database.sql("select component, finding from stock_count_scan where number = :number")
                .bind("number", count.value())
                .mapProperties(Scan.class)
                .all()
                .collectMap(scan -> ComponentId.parse(scan.component()), scan -> Finding.valueOf(scan.finding()));
    }

    @Override
    public Mono<List<ComponentId>> notScanned(StockCountNumber count, int most, Instant now) {
        return database.sql("""
                        select component from stock_count_expected expected join component using (component)
                        where expected.number = :number and state = 'RELEASED' and withheld_since is null and expires_at > :now
                          and not exists (select from stock_count_scan scan
                                          where scan.number = expected.number and scan.component = expected.component)
                        limit :most""")
                .bind("number", count.value())
                .bind("most", most)
                .bind("now", now)
                .mapValue(String.class)
                .all()
                .map(ComponentId::parse)
                .collectList();
    }

    @Override
    public Mono<Void> append(StockCountEvent event, long version, Act act) {
        return journal.append(act, List.of(events.entry(event, version))).then(table.follow(event, act));
    }

    @Override
    public Mono<Void> explain(StockDiscrepancyExplained event, String words, long version, Act act) {
        return journal.append(act, List.of(events.entry(event, version))).then(table.explain(event, words, act));
    }

    record Scan(String component, String finding) {}
}
