package org.bloodstream.donors.communication.adapter.out.r2dbc;

import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.communication.application.GivenDonations;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcGivenDonations implements GivenDonations {
    private final DatabaseClient database;

    R2dbcGivenDonations(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Given> find(DonationNumber donation) {
        return database.sql("select donor, collected_at from donation where donation = :donation")
                .bind("donation", donation.value())
                .mapProperties(Given.class)
                .one();
    }
}
