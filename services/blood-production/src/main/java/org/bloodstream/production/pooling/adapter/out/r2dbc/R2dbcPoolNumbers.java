package org.bloodstream.production.pooling.adapter.out.r2dbc;

import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.production.pooling.application.PoolNumbers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** One row per facility and nominal year: its lock makes allocation safe over replicas, and a command that fails gives its number back. */
@Repository
class R2dbcPoolNumbers implements PoolNumbers {
    private final DatabaseClient database;
    private final FacilityNumber facility;

    R2dbcPoolNumbers(DatabaseClient database, @Value("${bloodstream.pooling.facility}") String facility) {
        this.database = database;
        this.facility = new FacilityNumber(facility);
    }

    @Override
    public FacilityNumber facility() {
        return facility;
    }

    @Override
    public Mono<DonationNumber> next(int year) {
        return database.sql("""
                        insert into pool_number_series as series (facility, nominal_year, last_sequence)
                        values (:facility, :year, 1)
                        on conflict (facility, nominal_year) do update set last_sequence = series.last_sequence + 1
                        where series.last_sequence < 999999
                        returning last_sequence""")
                .bind("facility", facility.value())
                .bind("year", year)
                .mapValue(Integer.class)
                .one()
                .map(sequence -> DonationNumber.of(facility.value(), year, sequence));
    }
}
