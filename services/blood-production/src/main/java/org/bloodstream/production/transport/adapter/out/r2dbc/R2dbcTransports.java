package org.bloodstream.production.transport.adapter.out.r2dbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.transport.application.Transports;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.TransportBox;
import org.bloodstream.production.transport.domain.TransportEvent;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyClosed;
import org.bloodstream.production.transport.domain.TransportNumber;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcTransports implements Transports {
    private final DatabaseClient database;
    private final Journal journal;
    private final TransportEventJson events;
    private final TransportTable table;

    R2dbcTransports(DatabaseClient database, Journal journal, TransportEventJson events) {
        this.database = database;
        this.journal = journal;
        this.events = events;
        this.table = new TransportTable(database);
    }

    @Override
    public Mono<TransportNumber> next() {
        return database.sql("select nextval('transport_number')")
                .mapValue(Long.class)
                .one()
                .map(TransportNumber::of);
    }

    @Override
    public Mono<Versioned<TransportBox>> lock(TransportNumber transport) {
        return database.sql("select transport from transport_box where transport = :transport for update")
                .bind("transport", transport.value())
                .mapValue(String.class)
                .one()
                .flatMap(_ -> journal.history(TransportEventJson.STREAM, transport.value())
                        .collectList())
                .map(this::fold);
    }

    private Versioned<TransportBox> fold(List<JournalEvent> history) {
        return new Versioned<>(
                TransportBox.of(history.stream().map(events::read).toList()),
                history.getLast().version());
    }

    @Override
    public Mono<List<TransportNumber>> onItsWay(BoxLabel box) {
        return database.sql("select transport from transport_box where box = :box and received_at is null")
                .bind("box", box.value())
                .mapValue(String.class)
                .all()
                .map(TransportNumber::new)
                .collectList();
    }

    @Override
    public Mono<Map<DonationNumber, TransportNumber>> onTheirWay(Collection<DonationNumber> donations) {
        return database.sql("""
                        select donation, transport from transport_donation
                        where on_its_way and donation = any(:donations)""")
                .bind("donations", TransportTable.texts(donations))
                .mapProperties(Row.class)
                .all()
                .collectMap(row -> new DonationNumber(row.donation()), row -> new TransportNumber(row.transport()));
    }

    @Override
    public Mono<Void> append(TransportEvent event, long version, Act act) {
        return journal.append(act, List.of(events.entry(event, version))).then(table.follow(event));
    }

    @Override
    public Mono<Void> close(TransportDiscrepancyClosed event, String words, long version, Act act) {
        return journal.append(act, List.of(events.entry(event, version))).then(table.close(event, words, act.actor()));
    }

    record Row(String donation, String transport) {}
}
