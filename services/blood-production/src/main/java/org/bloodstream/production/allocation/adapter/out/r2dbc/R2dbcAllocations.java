package org.bloodstream.production.allocation.adapter.out.r2dbc;

import java.util.Collection;
import java.util.Map;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.allocation.application.Allocations;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcAllocations implements Allocations {
    private final DatabaseClient database;

    R2dbcAllocations(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Map<ComponentId, OrderNumber>> keptFor(Collection<ComponentId> components) {
        return database.sql("select component, order_number from allocation where component = any(:components)")
                .bind("components", components.stream().map(ComponentId::value).toArray(String[]::new))
                .mapProperties(Row.class)
                .all()
                .collectMap(row -> ComponentId.parse(row.component()), row -> new OrderNumber(row.orderNumber()));
    }

    record Row(String component, String orderNumber) {}
}
