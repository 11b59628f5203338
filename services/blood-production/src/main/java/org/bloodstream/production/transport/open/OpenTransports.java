package org.bloodstream.production.transport.open;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.Discrepancy;
import org.bloodstream.production.transport.domain.TransportNumber;
import org.bloodstream.production.transport.domain.TransportTemperature;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class OpenTransports {
    private final DatabaseClient database;

    OpenTransports(DatabaseClient database) {
        this.database = database;
    }

    /** The first closed first. */
    Mono<List<BoxOnItsWay>> onTheirWay(int limit) {
        return database.sql("""
                        select transport, box, venue, temperature, closed_at,
                               (select array_agg(donation order by position) from transport_donation packed
                                 where packed.transport = transport_box.transport) as donations
                        from transport_box where received_at is null order by closed_at, transport limit :limit""")
                .bind("limit", limit)
                .mapProperties(BoxRow.class)
                .all()
                .map(BoxRow::onItsWay)
                .collectList();
    }

    /** The oldest first. */
    Mono<List<OpenDiscrepancy>> discrepancies(int limit) {
        return database.sql("""
                        select transport, box, venue, donation, kind, owner, found_at
                        from transport_discrepancy join transport_box using (transport)
                        where transport_discrepancy.closed_at is null
                        order by found_at, transport, donation, kind limit :limit""")
                .bind("limit", limit)
                .mapProperties(DiscrepancyRow.class)
                .all()
                .map(DiscrepancyRow::discrepancy)
                .collectList();
    }

    record Packed(DonationNumber donation, String printed) {}

    record BoxOnItsWay(
            TransportNumber transport,
            BoxLabel box,
            Site venue,
            TransportTemperature temperature,
            Instant closedAt,
            List<Packed> donations) {}

    /** @param printed the donation as on the label */
    record OpenDiscrepancy(
            TransportNumber transport,
            BoxLabel box,
            Site venue,
            DonationNumber donation,
            String printed,
            Discrepancy.Kind kind,
            Actor owner,
            Instant foundAt) {}

    record BoxRow(
            String transport, String box, String venue, String temperature, Instant closedAt, String[] donations) {
        BoxOnItsWay onItsWay() {
            return new BoxOnItsWay(
                    new TransportNumber(transport),
                    new BoxLabel(box),
                    new Site(venue),
                    TransportTemperature.valueOf(temperature),
                    closedAt,
                    Arrays.stream(donations)
                            .map(DonationNumber::new)
                            .map(donation -> new Packed(donation, donation.printed()))
                            .toList());
        }
    }

    record DiscrepancyRow(
            String transport, String box, String venue, String donation, String kind, String owner, Instant foundAt) {
        OpenDiscrepancy discrepancy() {
            var number = new DonationNumber(donation);
            return new OpenDiscrepancy(
                    new TransportNumber(transport),
                    new BoxLabel(box),
                    new Site(venue),
                    number,
                    number.printed(),
                    Discrepancy.Kind.valueOf(kind),
                    new Actor(owner),
                    foundAt);
        }
    }
}
