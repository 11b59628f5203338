package org.bloodstream.donors.subjectrights.adapter.out.r2dbc;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.subjectrights.application.Holdings;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

@Repository
class R2dbcHoldings implements Holdings {
    private final DatabaseClient database;

    R2dbcHoldings(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<Person> persons(List<UUID> records) {
        return database.sql("""
                        select donor, family_name, given_name, date_of_birth, sex, national_number, confirmed_new, registered_at
                        from donor where donor = any(:records) order by registered_at""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(Person.class)
                .all();
    }

    @Override
    public Flux<Given> donations(List<UUID> records) {
        return database.sql("""
                        select donor, donation, kind, venue, volume_ml, collected_at
                        from donation where donor = any(:records) order by collected_at""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(Given.class)
                .all();
    }

    @Override
    public Flux<Place> appointments(List<UUID> records) {
        return database.sql("""
                        select a.donor, a.donation, v.name as venue, s.day, a.state, a.walk_in
                        from appointment a join donation_session s on s.session = a.session join venue v on v.venue = s.venue
                        where a.donor = any(:records) order by s.day, a.appointment""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(Place.class)
                .all();
    }

    @Override
    public Flux<Told> toldAfterwards(List<UUID> records) {
        return database.sql("""
                        select donor, kind, noticed_on, words, received_at
                        from post_donation_information where donor = any(:records) order by received_at""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(Told.class)
                .all();
    }

    @Override
    public Flux<BroughtHere> broughtHere(List<UUID> records) {
        return database.sql("""
                        select donor, 'Number in ' || system as what, number as value, null::date as day
                        from donor_legacy_number where donor = any(:records)
                        union all select donor, 'Blood group', abo || ' RhD ' || lower(rhd), determined_on
                        from donor_group where donor = any(:records)
                        union all select donor, 'Red cell antigen', antigen || ' ' || lower(result), null
                        from donor_antigen where donor = any(:records)
                        union all select donor, 'Antibody', antigen, found_on
                        from donor_antibody where donor = any(:records)
                        union all select donor, 'Deferral ' || code || ', ' || ends || coalesce(' ' || until, ''), words, deferred_on
                        from imported_deferral where donor = any(:records)
                        order by donor, what, value""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(BroughtHere.class)
                .all();
    }
}
