package org.bloodstream.donors.collection.adapter.out.r2dbc;

import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.donors.collection.application.DonationNumberSeries;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * One row per facility and nominal year, so that each year starts at 1 by itself. The row lock makes allocation safe
 * over replicas, and a command that fails gives its number back. A range that was allotted to a session is passed over whole.
 */
@Repository
class R2dbcDonationNumberSeries implements DonationNumberSeries {
    private final DatabaseClient database;

    R2dbcDonationNumberSeries(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<DonationNumber> next(FacilityNumber facility, int year) {
        return database.sql("""
                        insert into donation_number_series as series (facility, nominal_year, last_sequence)
                        values (:facility, :year, 1)
                        on conflict (facility, nominal_year) do update set last_sequence = least(999999, coalesce(
                            (select max(r.last_sequence) + 1 from number_range r
                             where r.facility = series.facility and r.nominal_year = series.nominal_year
                               and series.last_sequence + 1 between r.first_sequence and r.last_sequence),
                            series.last_sequence + 1))
                        where series.last_sequence < 999999
                        returning last_sequence""")
                .bind("facility", facility.value())
                .bind("year", year)
                .mapValue(Integer.class)
                .one()
                .map(sequence -> DonationNumber.of(facility.value(), year, sequence));
    }
}
