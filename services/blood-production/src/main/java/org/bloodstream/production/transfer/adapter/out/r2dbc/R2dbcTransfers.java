package org.bloodstream.production.transfer.adapter.out.r2dbc;

import java.time.Instant;
import java.util.List;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.history.adapter.out.r2dbc.Numbered;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.transfer.application.Transfers;
import org.bloodstream.production.transfer.domain.Transfer;
import org.bloodstream.production.transfer.domain.TransferEvent;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferReceived;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferSent;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferTakenBack;
import org.bloodstream.production.transfer.domain.TransferNumber;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcTransfers implements Transfers {
    private final DatabaseClient database;
    private final TransferEventJson events;
    private final Numbered<Transfer> transfers;

    R2dbcTransfers(DatabaseClient database, Journal journal, TransferEventJson events) {
        this.database = database;
        this.events = events;
        this.transfers = new Numbered<>(
                database,
                journal,
                TransferEventJson.STREAM,
                "hospital_transfer",
                "transfer_number",
                history -> Transfer.of(history.stream().map(events::read).toList()));
    }

    @Override
    public Mono<TransferNumber> next() {
        return transfers.next().map(TransferNumber::of);
    }

    @Override
    public Mono<Versioned<Transfer>> find(TransferNumber number) {
        return transfers.find(number.value());
    }

    @Override
    public Mono<Versioned<Transfer>> lock(TransferNumber number) {
        return transfers.lock(number.value());
    }

    @Override
    public Mono<Void> append(TransferEvent event, long version, Act act) {
        return transfers.append(events.entry(event, version), row(event), act);
    }

    private GenericExecuteSpec row(TransferEvent event) {
        return switch (event) {
            case TransferSent sent -> insert(sent);
            case TransferTakenBack back -> end(back.number(), "TAKEN_BACK", List.of(), back.takenBackAt());
            case TransferReceived received ->
                end(
                        received.number(),
                        received.mayBeUsed() ? "RECEIVED" : "DISCARDED",
                        received.unfit(),
                        received.receivedAt());
        };
    }

    private GenericExecuteSpec insert(TransferSent event) {
        return database.sql("""
                        insert into hospital_transfer (number, component, kind, from_hospital, from_site, to_hospital, to_site, container,
                                                       arrive_by, sent_at, state)
                        values (:number, :component, :kind, :from, :fromSite, :to, :toSite, :container, :arriveBy, :sentAt, 'SENT')""")
                .bind("number", event.number().value())
                .bind("component", event.component().value())
                .bind("kind", event.kind().name())
                .bind("from", event.from().value())
                .bind("fromSite", event.fromSite().value())
                .bind("to", event.to().value())
                .bind("toSite", event.toSite().value())
                .bind("container", event.consignment().container().value())
                .bind("arriveBy", event.consignment().arriveBy())
                .bind("sentAt", event.sentAt());
    }

    private GenericExecuteSpec end(TransferNumber number, String state, List<Unfitness> unfit, Instant at) {
        return database.sql("""
                        update hospital_transfer set ended_at = :at, state = :state, unfit = :unfit
                        where number = :number and ended_at is null""")
                .bind("number", number.value())
                .bind("at", at)
                .bind("state", state)
                .bind("unfit", unfit.stream().map(Enum::name).toArray(String[]::new));
    }
}
