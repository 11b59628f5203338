package org.bloodstream.production.counting.open;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Site;
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
                        select number, site, product, expected, opened_at,
                               (select count(*)::integer from stock_count_scan scan where scan.number = stock_count.number) as scanned
                        from stock_count where closed_at is null order by opened_at desc, number desc limit :limit""")
                .bind("limit", limit)
                .mapProperties(CountRow.class)
                .all()
                .map(CountRow::count)
                .collectList();
    }

    /** The oldest first. */
    Mono<List<OpenDiscrepancy>> discrepancies(int limit) {
        return database.sql("""
                        select number, site, component, kind, found_at from stock_discrepancy join stock_count using (number)
                        where explained_at is null order by found_at, number, component limit :limit""")
                .bind("limit", limit)
                .mapProperties(DiscrepancyRow.class)
                .all()
                .map(DiscrepancyRow::discrepancy)
                .collectList();
    }

    /** @param scanned how many packs were, so far */
    record OpenCount(
            StockCountNumber count,
            Site site,
            Optional<ProductCode> product,
            int expected,
            int scanned,
            Instant openedAt) {}

    /** @param printed the donation as on the label */
    record OpenDiscrepancy(
            StockCountNumber count,
            Site site,
            ComponentId component,
            String printed,
            Finding kind,
            Instant foundAt) {}

    record CountRow(
            String number, String site, @Nullable String product, int expected, Instant openedAt, int scanned) {
        OpenCount count() {
            return new OpenCount(
                    new StockCountNumber(number),
                    new Site(site),
                    Optional.ofNullable(product).map(ProductCode::new),
                    expected,
                    scanned,
                    openedAt);
        }
    }

    record DiscrepancyRow(String number, String site, String component, String kind, Instant foundAt) {
        OpenDiscrepancy discrepancy() {
            var unit = ComponentId.parse(component);
            return new OpenDiscrepancy(
                    new StockCountNumber(number),
                    new Site(site),
                    unit,
                    unit.donation().printed(),
                    Finding.valueOf(kind),
                    foundAt);
        }
    }
}
