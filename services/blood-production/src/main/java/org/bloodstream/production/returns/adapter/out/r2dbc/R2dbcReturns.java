package org.bloodstream.production.returns.adapter.out.r2dbc;

import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.history.adapter.out.r2dbc.Numbered;
import org.bloodstream.production.returns.application.Returns;
import org.bloodstream.production.returns.domain.HospitalReturn;
import org.bloodstream.production.returns.domain.ReturnEvent;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnDeclared;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnReceived;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnWithdrawn;
import org.bloodstream.production.returns.domain.ReturnNumber;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcReturns implements Returns {
    private final DatabaseClient database;
    private final ReturnEventJson events;
    private final Numbered<HospitalReturn> returns;

    R2dbcReturns(DatabaseClient database, Journal journal, ReturnEventJson events) {
        this.database = database;
        this.events = events;
        this.returns = new Numbered<>(
                database,
                journal,
                ReturnEventJson.STREAM,
                "hospital_return",
                "return_number",
                history -> HospitalReturn.of(history.stream().map(events::read).toList()));
    }

    @Override
    public Mono<ReturnNumber> next() {
        return returns.next().map(ReturnNumber::of);
    }

    @Override
    public Mono<Versioned<HospitalReturn>> find(ReturnNumber number) {
        return returns.find(number.value());
    }

    @Override
    public Mono<Versioned<HospitalReturn>> lock(ReturnNumber number) {
        return returns.lock(number.value());
    }

    @Override
    public Mono<Void> append(ReturnEvent event, long version, Act act) {
        return returns.append(events.entry(event, version), row(event), act);
    }

    private GenericExecuteSpec row(ReturnEvent event) {
        return switch (event) {
            case ReturnDeclared declared -> insert(declared);
            case ReturnWithdrawn withdrawn ->
                database.sql("""
                                update hospital_return set ended_at = :at, state = 'WITHDRAWN'
                                where number = :number and ended_at is null""").bind("number", withdrawn.number().value()).bind("at", withdrawn.withdrawnAt());
            case ReturnReceived received -> end(received);
        };
    }

    private GenericExecuteSpec insert(ReturnDeclared event) {
        return database.sql("""
                        insert into hospital_return (number, component, kind, hospital, site, reason, container, arrive_by, declared_at, state)
                        values (:number, :component, :kind, :hospital, :site, :reason, :container, :arriveBy, :declaredAt, 'DECLARED')""")
                .bind("number", event.number().value())
                .bind("component", event.component().value())
                .bind("kind", event.kind().name())
                .bind("hospital", event.hospital().value())
                .bind("site", event.site().value())
                .bind("reason", event.reason().name())
                .bind("container", event.consignment().container().value())
                .bind("arriveBy", event.consignment().arriveBy())
                .bind("declaredAt", event.declaredAt());
    }

    private GenericExecuteSpec end(ReturnReceived event) {
        return database.sql("""
                        update hospital_return
                        set ended_at = :at, state = :state, unfit = :unfit, credit = :credit
                        where number = :number and ended_at is null""")
                .bind("number", event.number().value())
                .bind("at", event.receivedAt())
                .bind("state", event.goesToStock() ? "IN_STOCK" : "DISCARDED")
                .bind("unfit", event.unfit().stream().map(Enum::name).toArray(String[]::new))
                .bind("credit", event.credit().name());
    }
}
