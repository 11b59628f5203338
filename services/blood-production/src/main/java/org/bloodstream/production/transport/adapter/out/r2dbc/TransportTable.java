package org.bloodstream.production.transport.adapter.out.r2dbc;

import java.util.Collection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.transport.domain.Discrepancy;
import org.bloodstream.production.transport.domain.TransportEvent;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxPacked;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxReceived;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyClosed;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyTaken;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The rows of boxes, kept in step with their events. That a box or a donation is on its way once is a second line of defence:
 * whoever comes second is tried again, and then refused with a reason.
 */
final class TransportTable {
    private final DatabaseClient database;

    TransportTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> follow(TransportEvent event) {
        return switch (event) {
            case TransportBoxPacked packed -> pack(packed);
            case TransportBoxReceived received -> receive(received);
            case TransportDiscrepancyTaken taken -> exactly(1, take(taken));
            case TransportDiscrepancyClosed _ -> throw new IllegalStateException("closed with words");
        };
    }

    private Mono<Void> pack(TransportBoxPacked event) {
        var box = database.sql("""
                        insert into transport_box (transport, box, venue, temperature, closed_at)
                        values (:transport, :box, :venue, :temperature, :closedAt) on conflict do nothing""")
                .bind("transport", event.transport().value())
                .bind("box", event.box().value())
                .bind("venue", event.venue().value())
                .bind("temperature", event.temperature().name())
                .bind("closedAt", event.closedAt());
        var contents = database.sql("""
                        insert into transport_donation (transport, donation, position)
                        select :transport, donation, position
                        from unnest(:donations::text[]) with ordinality as packed (donation, position)
                        on conflict do nothing""")
                .bind("transport", event.transport().value())
                .bind("donations", texts(event.donations()));
        return exactly(1, box).then(exactly(event.donations().size(), contents));
    }

    private Mono<Void> receive(TransportBoxReceived event) {
        var box = database.sql("""
                        update transport_box set received_at = :arrivedAt, site = :site
                        where transport = :transport and received_at is null""")
                .bind("transport", event.transport().value())
                .bind("arrivedAt", event.arrivedAt())
                .bind("site", event.site().value());
        var contents = database.sql("update transport_donation set on_its_way = false where transport = :transport")
                .bind("transport", event.transport().value())
                .then();
        return exactly(1, box)
                .then(contents)
                .thenMany(Flux.fromIterable(event.discrepancies()))
                .concatMap(found -> exactly(1, open(found, event)))
                .then();
    }

    private GenericExecuteSpec open(Discrepancy found, TransportBoxReceived event) {
        return database.sql("""
                        insert into transport_discrepancy (transport, donation, kind, owner, found_at)
                        values (:transport, :donation, :kind, :owner, :foundAt)""")
                .bind("transport", event.transport().value())
                .bind("donation", found.donation().value())
                .bind("kind", found.kind().name())
                .bind("owner", event.owner().value())
                .bind("foundAt", event.arrivedAt());
    }

    private GenericExecuteSpec take(TransportDiscrepancyTaken event) {
        return database.sql("""
                        update transport_discrepancy set owner = :owner
                        where transport = :transport and donation = :donation and kind = :kind and closed_at is null""")
                .bind("transport", event.transport().value())
                .bind("donation", event.donation().value())
                .bind("kind", event.kind().name())
                .bind("owner", event.owner().value());
    }

    Mono<Void> close(TransportDiscrepancyClosed event, String words, String who) {
        return exactly(
                1,
                database.sql("""
                        update transport_discrepancy
                        set closed_at = :closedAt, reason = :reason, words = :words, closed_by = :who
                        where transport = :transport and donation = :donation and kind = :kind and closed_at is null""")
                        .bind("transport", event.transport().value())
                        .bind("donation", event.donation().value())
                        .bind("kind", event.kind().name())
                        .bind("closedAt", event.closedAt())
                        .bind("reason", event.reason().name())
                        .bind("words", words)
                        .bind("who", who));
    }

    static String[] texts(Collection<DonationNumber> donations) {
        return donations.stream().map(DonationNumber::value).toArray(String[]::new);
    }

    /** Anything else means that the rows are not where the history says: then nothing is committed. */
    private static Mono<Void> exactly(long rows, GenericExecuteSpec change) {
        return change.fetch()
                .rowsUpdated()
                .filter(changed -> changed == rows)
                .switchIfEmpty(Mono.error(() ->
                        new OptimisticLockingFailureException("a transport's rows are not where its history says")))
                .then();
    }
}
