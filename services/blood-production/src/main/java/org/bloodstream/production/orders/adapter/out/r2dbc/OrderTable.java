package org.bloodstream.production.orders.adapter.out.r2dbc;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderEvent;
import org.bloodstream.production.orders.domain.OrderEvent.Allocated;
import org.bloodstream.production.orders.domain.OrderEvent.OrderAmended;
import org.bloodstream.production.orders.domain.OrderEvent.OrderBackOrdered;
import org.bloodstream.production.orders.domain.OrderEvent.OrderCancelled;
import org.bloodstream.production.orders.domain.OrderEvent.OrderPlaced;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitPicked;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitWithdrawn;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsAllocated;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsDelivered;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsDespatched;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsPacked;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsRefused;
import org.bloodstream.production.orders.domain.OrderLine;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The rows of orders and of what is kept for them, in step with the events. A unit that is discarded or taken back leaves its order by itself. */
final class OrderTable {
    private final DatabaseClient database;

    OrderTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> follow(OrderEvent event, Order after) {
        return switch (event) {
            case OrderPlaced _ -> insert(after);
            case OrderUnitsAllocated allocated -> keep(allocated).then(standing(after));
            case OrderUnitWithdrawn withdrawn -> free(withdrawn).then(standing(after));
            case OrderCancelled _ -> freeAll(after).then(standing(after));
            case OrderAmended _,
                    OrderUnitPicked _,
                    OrderUnitsPacked _,
                    OrderUnitsDespatched _,
                    OrderUnitsDelivered _,
                    OrderUnitsRefused _,
                    OrderBackOrdered _ -> standing(after);
        };
    }

    private Mono<Void> insert(Order order) {
        var needed = order.neededBy();
        var standing = order.standingOrder();
        return database.sql("""
                        insert into blood_order (number, hospital, site, urgency, needed_by, placed_at, status, ordered, missing, gone,
                                                 standing_order, standing_day)
                        values (:number, :hospital, :site, :urgency, :neededBy, :placedAt, :status, :ordered, :missing, 0,
                                :standingOrder, :standingDay)""")
                .bind("standingOrder", standing == null ? Parameters.in(String.class) : Parameters.in(standing.value()))
                .bind("standingDay", standing == null ? Parameters.in(LocalDate.class) : Parameters.in(day(order)))
                .bind("number", order.number().value())
                .bind("hospital", order.hospital().value())
                .bind("site", order.site().value())
                .bind("urgency", order.urgency().name())
                .bind("neededBy", needed == null ? Parameters.in(Instant.class) : Parameters.in(needed))
                .bind("placedAt", order.placedAt())
                .bind("status", order.status().name())
                .bind("ordered", ordered(order))
                .bind("missing", order.missing())
                .then();
    }

    private Mono<Void> standing(Order order) {
        var since = order.backOrder().orElse(null);
        return one(database.sql("""
                        update blood_order
                        set status = :status, ordered = :ordered, missing = :missing, gone = :gone, back_order_since = :since
                        where number = :number""")
                .bind("since", since == null ? Parameters.in(Instant.class) : Parameters.in(since))
                .bind("number", order.number().value())
                .bind("status", order.status().name())
                .bind("ordered", ordered(order))
                .bind("missing", order.missing())
                .bind("gone", order.gone()));
    }

    /** Fails when one of them is kept already: then nothing is committed. */
    private Mono<Void> keep(OrderUnitsAllocated event) {
        List<Allocated> units = event.units();
        return database.sql("""
                        insert into allocation (component, order_number, line)
                        select component, :number, line from unnest(:components::text[], :lines::integer[]) as kept (component, line)""")
                .bind("number", event.order().value())
                .bind(
                        "components",
                        units.stream().map(unit -> unit.component().value()).toArray(String[]::new))
                .bind("lines", units.stream().map(Allocated::line).toArray(Integer[]::new))
                .then();
    }

    private Mono<Void> free(OrderUnitWithdrawn event) {
        return one(database.sql("delete from allocation where component = :component and order_number = :number")
                .bind("component", event.component().value())
                .bind("number", event.order().value()));
    }

    private Mono<Void> freeAll(Order order) {
        return database.sql("delete from allocation where order_number = :number")
                .bind("number", order.number().value())
                .then();
    }

    private static LocalDate day(Order order) {
        return LocalDate.ofInstant(order.placedAt(), RegionalTime.ZONE);
    }

    private static int ordered(Order order) {
        return order.lines().stream().mapToInt(OrderLine::quantity).sum();
    }

    private static Mono<Void> one(DatabaseClient.GenericExecuteSpec change) {
        return change.fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(
                        () -> new OptimisticLockingFailureException("an order's rows are not where its history says")))
                .then();
    }
}
