package org.bloodstream.production.orders.adapter.out.r2dbc;

import java.util.List;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.application.Orders;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderEvent;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcOrders implements Orders {
    private final DatabaseClient database;
    private final Journal journal;
    private final OrderEventJson events;
    private final OrderTable table;

    R2dbcOrders(DatabaseClient database, Journal journal, OrderEventJson events) {
        this.database = database;
        this.journal = journal;
        this.events = events;
        this.table = new OrderTable(database);
    }

    @Override
    public Mono<OrderNumber> next() {
        return database.sql("select nextval('order_number')")
                .mapValue(Long.class)
                .one()
                .map(OrderNumber::of);
    }

    @Override
    public Mono<Versioned<Order>> find(OrderNumber order) {
        return journal.history(OrderEventJson.STREAM, order.value())
                .collectList()
                .filter(history -> !history.isEmpty())
                .map(this::fold);
    }

    @Override
    public Flux<OrderNumber> onBackOrder(int most) {
        return database.sql("""
                        select number from blood_order
                        where back_order_since is not null and status not in ('DELIVERED', 'CANCELLED')
                        order by case urgency when 'EMERGENCY' then 0 when 'URGENT' then 1 else 2 end,
                                 back_order_since, number
                        limit :most""").bind("most", most).mapValue(String.class).all().map(OrderNumber::new);
    }

    @Override
    public Mono<Versioned<Order>> lock(OrderNumber order) {
        return database.sql("select number from blood_order where number = :number for update")
                .bind("number", order.value())
                .mapValue(String.class)
                .one()
                .flatMap(_ -> find(order));
    }

    @Override
    public Mono<Void> append(OrderEvent event, Order after, long version, Act act) {
        return journal.append(act, List.of(events.entry(event, version))).then(table.follow(event, after));
    }

    private Versioned<Order> fold(List<JournalEvent> history) {
        return new Versioned<>(
                Order.of(history.stream().map(events::read).toList()),
                history.getLast().version());
    }
}
