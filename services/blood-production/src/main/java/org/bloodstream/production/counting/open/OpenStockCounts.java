package org.bloodstream.production.counting.open;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.counting.domain.Finding;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class OpenStockCounts {
    private final DatabaseClient database;

    OpenStockCounts(DatabaseClient database) {
        this.database = database;
    }

    /** The latest first. */
    Mono<List<OpenCount>> counts(int limit) {
        return database.sql("""
                        select number, site, product, expected, opened_at, opened_by,
                               (select count(*)::integer from stock_count_scan scan where scan.number = stock_count.number) as scanned
                        from stock_count where scanned is null order by opened_at desc, number desc limit :limit""")
                .bind("limit", limit)
                .mapProperties(CountRow.class)
                .all()
                .map(CountRow::count)
                .collectList();
    }

    /** The oldest first. */
    Mono<List<OpenDiscrepancy>> discrepancies(int limit) {
        return database.sql("""
                        select number, site, component, kind, owner, found_at from stock_discrepancy join stock_count using (number)
                        where explained_at is null order by found_at, number, component limit :limit""")
                .bind("limit", limit)
                .mapProperties(DiscrepancyRow.class)
                .all()
                .map(DiscrepancyRow::discrepancy)
                .collectList();
    }

    /** What is to be looked for before the count is closed, as it lies on the shelf by the record. */
    Mono<List<NotScanned>> notScanned(StockCountNumber count, Instant now, int limit) {
        return database.sql("""
                        select component from stock_count_expected expected join component using (component)
                        where expected.number = :number and state = 'RELEASED' and withheld_since is null and expires_at > :now
                          and not exists (select from stock_count_scan scan
                                          where scan.number = expected.number and scan.component = expected.component)
                        order by component limit :limit""")
                .bind("number", count.value())
                .bind("now", now)
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(ComponentId::parse)
                .map(component -> new NotScanned(component, component.donation().printed()))
                .collectList();
    }

    /** @param scanned how many packs were, so far */
    record OpenCount(
            StockCountNumber count,
            Site site,
            Optional<ProductCode> product,
            int expected,
            int scanned,
            Instant openedAt,
            Actor openedBy) {}

    /** @param printed the donation as on the label */
    record OpenDiscrepancy(
            StockCountNumber count,
            Site site,
            ComponentId component,
            String printed,
            Finding kind,
            Actor owner,
            Instant foundAt) {}

    /** @param printed the donation as on the label */
    record NotScanned(ComponentId component, String printed) {}

    record CountRow(
            String number,
            String site,
            @Nullable String product,
            int expected,
            Instant openedAt,
            String openedBy,
            int scanned) {
        OpenCount count() {
            return new OpenCount(
                    new StockCountNumber(number),
                    new Site(site),
                    Optional.ofNullable(product).map(ProductCode::new),
                    expected,
                    scanned,
                    openedAt,
                    new Actor(openedBy));
        }
    }

    record DiscrepancyRow(String number, String site, String component, String kind, String owner, Instant foundAt) {
        OpenDiscrepancy discrepancy() {
            var unit = ComponentId.parse(component);
            return new OpenDiscrepancy(
                    new StockCountNumber(number),
                    new Site(site),
                    unit,
                    unit.donation().printed(),
                    Finding.valueOf(kind),
                    new Actor(owner),
                    foundAt);
        }
    }
}
