package org.bloodstream.donors.migration.adapter.out.r2dbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.bloodstream.donors.migration.application.BroughtDonations;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One event for each system that is among them; its subject is the system. */
@Repository
class R2dbcBroughtDonations implements BroughtDonations {
    /** Of a donor whose old number was erased since nobody can say which system it was. */
    private static final String UNTOLD = """
            select i.donation, d.donor, d.kind as type, d.collected_at,
                   coalesce((select min(system) from donor_legacy_number l where l.donor = d.donor), 'unknown') as system
            from imported_donation i join donation d on d.donation = i.donation
            where not i.told order by i.donation limit :most for update of i skip locked""";

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final Journal journal;

    R2dbcBroughtDonations(DatabaseClient database, TransactionalOperator transaction, Journal journal) {
        this.database = database;
        this.transaction = transaction;
        this.journal = journal;
    }

    @Override
    public Mono<Integer> tell(int most, Act act) {
        return database.sql(UNTOLD)
                .bind("most", most)
                .mapProperties(Untold.class)
                .all()
                .collectList()
                .filter(found -> !found.isEmpty())
                .flatMap(found -> publish(found, act).then(told(found)).thenReturn(found.size()))
                .defaultIfEmpty(0)
                .as(transaction::transactional);
    }

    private Mono<Void> publish(List<Untold> found, Act act) {
        var bySystem =
                found.stream().collect(groupingBy(Untold::system, TreeMap::new, mapping(Untold::brought, toList())));
        return Flux.fromIterable(bySystem.entrySet())
                .concatMap(system -> append(new DonationsBrought(system.getKey(), system.getValue()), act))
                .then();
    }

    private Mono<Void> append(DonationsBrought event, Act act) {
        var subject = event.system();
        return journal.appendNext(act, new Fact(R2dbcImports.STREAM, subject, "DonationsBrought", 1, event));
    }

    private Mono<Void> told(List<Untold> found) {
        return database.sql("update imported_donation set told = true where donation = any(:donations::text[])")
                .bind("donations", found.stream().map(Untold::donation).toArray(String[]::new))
                .then();
    }

    record Untold(String donation, UUID donor, String type, Instant collectedAt, String system) {
        Brought brought() {
            return new Brought(donation, donor, type, collectedAt);
        }
    }

    /** Donations that an old system's files tell of: none was collected here. */
    record DonationsBrought(String system, List<Brought> donations) {}

    /** @param donor pseudonym */
    record Brought(String donation, UUID donor, String type, Instant collectedAt) {}
}
