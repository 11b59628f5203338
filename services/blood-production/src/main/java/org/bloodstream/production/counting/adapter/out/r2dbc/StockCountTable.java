package org.bloodstream.production.counting.adapter.out.r2dbc;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.journal.Act;
import org.bloodstream.production.counting.domain.CountedShelf;
import org.bloodstream.production.counting.domain.Finding;
import org.bloodstream.production.counting.domain.StockCountEvent;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountAbandoned;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountClosed;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountOpened;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyExplained;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyTaken;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/** The rows of each count, kept in step with its events. */
final class StockCountTable {
    private final DatabaseClient database;

    StockCountTable(DatabaseClient database) {
        this.database = database;
    }

    /** What is missing already is asked for once. */
    Mono<Integer> expect(StockCountNumber count, CountedShelf shelf, Instant now) {
        return database.sql("""
                        insert into stock_count_expected (number, component)
                        select :number, unit.component from component unit join donation using (donation)
                        where unit.state = 'RELEASED' and unit.withheld_since is null and unit.expires_at > :now
                          and donation.site = :site and (:product = '' or unit.product = :product)
                          and unit.component not in (select missing.component from stock_discrepancy missing
                                                     where missing.kind = 'MISSING' and missing.explained_at is null)""")
                .bind("number", count.value())
                .bind("now", now)
                .bind("site", shelf.site().value())
                .bind("product", shelf.product().map(ProductCode::value).orElse(""))
                .fetch()
                .rowsUpdated()
                .map(Long::intValue);
    }

    Mono<Finding> scan(StockCountNumber count, ComponentId component, Finding finding, Act act) {
        var first = database.sql("""
                        insert into stock_count_scan (number, component, finding, scanned_at, scanned_by)
                        values (:number, :component, :finding, :at, :by) on conflict do nothing""")
                .bind("number", count.value())
                .bind("component", component.value())
                .bind("finding", finding.name())
                .bind("at", act.at())
                .bind("by", act.actor());
        var standing = database.sql(
                        "select finding from stock_count_scan where number = :number and component = :component")
                .bind("number", count.value())
                .bind("component", component.value());
        return first.then().then(standing.mapValue(String.class).one()).map(Finding::valueOf);
    }

    Mono<Void> follow(StockCountEvent event, Act act) {
        return switch (event) {
            case StockCountOpened opened -> exactly(1, open(opened, act));
            case StockCountClosed closed -> close(closed);
            case StockCountAbandoned abandoned -> abandon(abandoned, act);
            case StockDiscrepancyTaken taken -> exactly(1, take(taken));
            case StockDiscrepancyExplained _ -> throw new IllegalStateException("explained with words");
        };
    }

    private GenericExecuteSpec open(StockCountOpened event, Act act) {
        return database.sql("""
                        insert into stock_count (number, site, product, expected, opened_at, opened_by)
                        values (:number, :site, nullif(:product, ''), :expected, :at, :by)""")
                .bind("number", event.count().value())
                .bind("site", event.site().value())
                .bind("product", event.shelf().product().map(ProductCode::value).orElse(""))
                .bind("expected", event.expected())
                .bind("at", event.openedAt())
                .bind("by", act.actor());
    }

    private Mono<Void> close(StockCountClosed event) {
        var count = database.sql("""
                        update stock_count set closed_at = :at, closed_by = :by, scanned = :scanned
                        where number = :number and scanned is null""")
                .bind("number", event.count().value())
                .bind("by", event.owner().value())
                .bind("at", event.closedAt())
                .bind("scanned", event.scanned());
        var found = event.discrepancies();
        var tasks = database.sql("""
                        insert into stock_discrepancy (number, component, kind, owner, found_at)
                        select :number, component, kind, :owner, :at
                        from unnest(:components::text[], :kinds::text[]) as found (component, kind)""")
                .bind("number", event.count().value())
                .bind("owner", event.owner().value())
                .bind("at", event.closedAt())
                .bind(
                        "components",
                        found.stream().map(each -> each.component().value()).toArray(String[]::new))
                .bind("kinds", found.stream().map(each -> each.kind().name()).toArray(String[]::new));
        return exactly(1, count).then(exactly(found.size(), tasks)).then(expectNothing(event.count()));
    }

    private Mono<Void> abandon(StockCountAbandoned event, Act act) {
        var count = database.sql("""
                        update stock_count set abandoned_at = :at, abandoned_by = :by, scanned = :scanned
                        where number = :number and scanned is null""")
                .bind("number", event.count().value())
                .bind("at", event.abandonedAt())
                .bind("by", act.actor())
                .bind("scanned", event.scanned());
        return exactly(1, count).then(expectNothing(event.count()));
    }

    private Mono<Void> expectNothing(StockCountNumber count) {
        return database.sql("delete from stock_count_expected where number = :number")
                .bind("number", count.value())
                .then();
    }

    private GenericExecuteSpec take(StockDiscrepancyTaken event) {
        return database.sql("""
                        update stock_discrepancy set owner = :owner
                        where number = :number and component = :component and explained_at is null""")
                .bind("number", event.count().value())
                .bind("component", event.component().value())
                .bind("owner", event.owner().value());
    }

    Mono<Void> explain(StockDiscrepancyExplained event, String words, Act act) {
        return exactly(
                1,
                database.sql("""
                        update stock_discrepancy
                        set explained_at = :at, explanation = :explanation, words = :words, explained_by = :by
                        where number = :number and component = :component and explained_at is null""")
                        .bind("number", event.count().value())
                        .bind("component", event.component().value())
                        .bind("at", event.explainedAt())
                        .bind("explanation", event.explanation().name())
                        .bind("words", words)
                        .bind("by", act.actor()));
    }

    /** Anything else means that the rows are not where the history says: then nothing is committed. */
    private static Mono<Void> exactly(long rows, GenericExecuteSpec change) {
        return change.fetch()
                .rowsUpdated()
                .filter(changed -> changed == rows)
                .switchIfEmpty(Mono.error(() ->
                        new OptimisticLockingFailureException("a stock count's rows are not where its history says")))
                .then();
    }
}
