package org.bloodstream.production.allocation.adapter.out.r2dbc;

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
    public Mono<OrderNumber> keptFor(ComponentId component) {
        return database.sql("select order_number from allocation where component = :component")
                .bind("component", component.value())
                .mapValue(String.class)
                .one()
                .map(OrderNumber::new);
    }
}
