package org.bloodstream.production.grouping.adapter.out.r2dbc;

import java.time.Instant;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDiscrepancyResolved;
import org.bloodstream.production.grouping.application.DiscrepancyRegister;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDiscrepancyRegister implements DiscrepancyRegister {
    private final DatabaseClient database;

    R2dbcDiscrepancyRegister(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> found(DonationNumber donation, int number, Instant at) {
        return database.sql("""
                        insert into group_discrepancy (donation, number, found_at) values (:donation, :number, :at)
                        on conflict do nothing""")
                .bind("donation", donation.value())
                .bind("number", number)
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Void> resolved(GroupDiscrepancyResolved event, int number, String words, Act act) {
        return database.sql("""
                        update group_discrepancy set resolved_at = :at, abo = :abo, rh_d = :rhD, ground = :ground,
                          words = :words, resolved_by = :by
                        where donation = :donation and number = :number""")
                .bind("donation", event.donation().value())
                .bind("number", number)
                .bind("at", event.resolvedAt())
                .bind("abo", event.group().abo().name())
                .bind("rhD", event.group().rhD().name())
                .bind("ground", event.ground().name())
                .bind("words", words)
                .bind("by", act.actor())
                .then();
    }
}
