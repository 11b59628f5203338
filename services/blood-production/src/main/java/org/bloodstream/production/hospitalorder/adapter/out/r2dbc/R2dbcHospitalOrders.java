package org.bloodstream.production.hospitalorder.adapter.out.r2dbc;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.production.hospitalorder.application.HospitalOrders;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.Ending;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.HospitalOrderSettled;
import org.bloodstream.production.hospitalorder.domain.HospitalOrderAnswer.Said;
import org.bloodstream.production.hospitalorder.domain.KnownOrder;
import org.bloodstream.production.hospitalorder.domain.SentOrder;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcHospitalOrders implements HospitalOrders {
    private final DatabaseClient database;
    private final Journal journal;
    private final JsonMapper json;

    R2dbcHospitalOrders(DatabaseClient database, Journal journal, JsonMapper json) {
        this.database = database;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public Mono<KnownOrder> lock(UUID hospitalOrder) {
        return database.sql("""
                        select hospital_order, order_number, awaits is not null as waits,
                               order_number is null and cancelled_at is null and settled_at is not null as closed,
                               cancelled_at is not null or exists (select from blood_order where number = order_number and status = 'CANCELLED') as cancelled
                        from hospital_order where hospital_order = :order for update""")
                .bind("order", hospitalOrder)
                .mapProperties(Row.class)
                .one()
                .map(Row::known);
    }

    @Override
    public Mono<Void> put(SentOrder order, Act act) {
        var needed = order.neededBy();
        return database.sql("""
                        insert into hospital_order (hospital_order, hospital, placer_number, sender, site, urgency, needed_by, lines, message, heard_at)
                        values (:order, :hospital, :placerNumber, :sender, :site, :urgency, :neededBy, cast(:lines as jsonb), :message, :at)""")
                .bind("order", order.hospitalOrder())
                .bind("hospital", order.hospital().value())
                .bind("placerNumber", order.placerNumber().value())
                .bind("sender", act.actor())
                .bind("site", order.site().value())
                .bind("urgency", order.urgency().name())
                .bind("neededBy", needed == null ? Parameters.in(Instant.class) : Parameters.in(needed))
                .bind("lines", json.writeValueAsString(order.lines()))
                .bind("message", order.message())
                .bind("at", act.at())
                .then();
    }

    @Override
    public Mono<Void> made(UUID hospitalOrder, OrderNumber order) {
        return database.sql("update hospital_order set order_number = :number where hospital_order = :order")
                .bind("number", order.value())
                .bind("order", hospitalOrder)
                .then();
    }

    @Override
    public Mono<Void> cancelled(UUID hospitalOrder, Act act) {
        return database.sql("""
                        update hospital_order set cancelled_at = coalesce(cancelled_at, :at) where hospital_order = :order""")
                .bind("at", act.at())
                .bind("order", hospitalOrder)
                .then();
    }

    @Override
    public Mono<Void> await(UUID hospitalOrder, Awaited what, String message, List<Said> objections, Act act) {
        return database.sql("""
                        update hospital_order
                        set awaits = :what, message = :message, objections = cast(:objections as jsonb), awaits_since = :at
                        where hospital_order = :order""")
                .bind("what", what.name())
                .bind("message", message)
                .bind("objections", json.writeValueAsString(objections))
                .bind("at", act.at())
                .bind("order", hospitalOrder)
                .then();
    }

    @Override
    public Mono<Void> settle(UUID hospitalOrder, Ending ending, String words, Act act) {
        return database.sql("""
                        update hospital_order
                        set awaits = null, objections = null, awaits_since = null, words = nullif(:words, ''), settled_at = :at, settled_by = :by
                        where hospital_order = :order and awaits is not null""")
                .bind("words", words)
                .bind("at", act.at())
                .bind("by", act.actor())
                .bind("order", hospitalOrder)
                .fetch()
                .rowsUpdated()
                .filter(settled -> settled == 1)
                .flatMap(_ -> tell(new HospitalOrderSettled(hospitalOrder, ending, act.at()), act));
    }

    @Override
    public Mono<Void> tell(HospitalOrderAnswer answer, Act act) {
        return Mono.defer(() -> journal.appendNext(act, HospitalOrderAnswerJson.fact(answer)));
    }

    record Row(UUID hospitalOrder, @Nullable String orderNumber, boolean closed, boolean cancelled, boolean waits) {
        KnownOrder known() {
            return new KnownOrder(
                    hospitalOrder, Optional.ofNullable(orderNumber).map(OrderNumber::new), cancelled, closed, waits);
        }
    }
}
