package org.bloodstream.production.orders.adapter.out.r2dbc;

import io.r2dbc.spi.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.history.adapter.out.r2dbc.Numbered;
import org.bloodstream.production.orders.application.StandingOrders;
import org.bloodstream.production.orders.domain.StandingOrder;
import org.bloodstream.production.orders.domain.StandingOrderEvent;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderSet;
import org.bloodstream.production.orders.domain.StandingOrderNumber;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcStandingOrders implements StandingOrders {
    /** Of one round; what is left comes in the next. */
    private static final int MOST_DUE = 500;

    private final DatabaseClient database;
    private final StandingOrderEventJson events;
    private final Numbered<StandingOrder> numbered;

    R2dbcStandingOrders(DatabaseClient database, Journal journal, StandingOrderEventJson events) {
        this.database = database;
        this.events = events;
        this.numbered = new Numbered<>(
                database,
                journal,
                StandingOrderEventJson.STREAM,
                "standing_order",
                "standing_order_number",
                history -> StandingOrder.of(history.stream().map(events::read).toList()));
    }

    @Override
    public Mono<StandingOrderNumber> next() {
        return numbered.next().map(StandingOrderNumber::of);
    }

    @Override
    public Mono<Versioned<StandingOrder>> find(StandingOrderNumber number) {
        return numbered.find(number.value());
    }

    @Override
    public Mono<Versioned<StandingOrder>> lock(StandingOrderNumber number) {
        return numbered.lock(number.value());
    }

    @Override
    public Mono<List<StandingOrder>> list(Optional<OdsCode> hospital, boolean all, int limit) {
        return database.sql("""
                        select number from standing_order
                        where (:hospital = '' or hospital = :hospital) and (:all or state <> 'ENDED')
                        order by number limit :limit""")
                .bind("hospital", hospital.map(OdsCode::value).orElse(""))
                .bind("all", all)
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(StandingOrderNumber::new)
                .concatMap(this::find)
                .map(Versioned::state)
                .collectList();
    }

    @Override
    public Mono<List<StandingOrderNumber>> dueOn(LocalDate day) {
        return database.sql("""
                        select number from standing_order
                        where state = 'RUNNING' and from_day <= :day and (until_day is null or until_day >= :day)
                          and :weekday = any(weekdays) and (last_placed is null or last_placed < :day)
                        order by number limit :most""")
                .bind("day", day)
                .bind("weekday", day.getDayOfWeek().name())
                .bind("most", MOST_DUE)
                .mapValue(String.class)
                .all()
                .map(StandingOrderNumber::new)
                .collectList();
    }

    @Override
    public Mono<Boolean> placedOn(LocalDate day, StandingOrderNumber number) {
        return database.sql("""
                        update standing_order set last_placed = :day
                        where number = :number and (last_placed is null or last_placed < :day)""")
                .bind("day", day)
                .bind("number", number.value())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Mono<Void> append(StandingOrderEvent event, StandingOrder after, long version, Act act) {
        return numbered.append(
                events.entry(event, version),
                event instanceof StandingOrderSet terms ? insert(terms) : follow(after),
                act);
    }

    private GenericExecuteSpec insert(StandingOrderSet terms) {
        var until = terms.until();
        return database.sql("""
                        insert into standing_order (number, hospital, weekdays, from_day, until_day, state)
                        values (:number, :hospital, :weekdays, :from, :until, 'RUNNING')""")
                .bind("number", terms.standingOrder().value())
                .bind("hospital", terms.hospital().value())
                .bind("weekdays", terms.weekdays().stream().map(Enum::name).toArray(String[]::new))
                .bind("from", terms.from())
                .bind("until", until == null ? Parameters.in(LocalDate.class) : Parameters.in(until));
    }

    private GenericExecuteSpec follow(StandingOrder after) {
        return database.sql("update standing_order set state = :state where number = :number")
                .bind("state", after.state().name())
                .bind("number", after.terms().standingOrder().value());
    }
}
