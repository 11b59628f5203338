package org.bloodstream.production.counting.adapter.out.r2dbc;

import java.util.Collection;
import java.util.Map;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.counting.application.MissingUnits;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcMissingUnits implements MissingUnits {
    private final DatabaseClient database;

    R2dbcMissingUnits(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Map<ComponentId, StockCountNumber>> of(Collection<ComponentId> components) {
        return database.sql("""
                        select component, number from stock_discrepancy
                        where kind = 'MISSING' and explained_at is null and component = any(:components)""")
                .bind("components", components.stream().map(ComponentId::value).toArray(String[]::new))
                .mapProperties(Row.class)
                .all()
                .collectMap(row -> ComponentId.parse(row.component()), row -> new StockCountNumber(row.number()));
    }

    record Row(String component, String number) {}
}
