package org.bloodstream.donors.registration.adapter.out.r2dbc;

import java.util.List;
import org.bloodstream.donors.registration.application.Donors;
import org.bloodstream.donors.registration.domain.DonorRegistered;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Registered;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDonors implements Donors {
    private final DatabaseClient database;
    private final Journal journal;

    R2dbcDonors(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<Void> add(Registered registered, Act act) {
        return journal.append(act, List.of(entry(registered.event()))).then(insert(registered, act));
    }

    private static Entry entry(DonorRegistered event) {
        return new Entry("donor", event.donor().toString(), 1, "DonorRegistered", 1, event);
    }

    private Mono<Void> insert(Registered registered, Act act) {
        var applicant = registered.applicant();
        return database.sql("""
                        insert into donor (donor, family_name, given_name, date_of_birth, sex, registered_at)
                        values (:donor, :familyName, :givenName, :dateOfBirth, :sex, :registeredAt)""")
                .bind("donor", registered.event().donor())
                .bind("familyName", applicant.familyName())
                .bind("givenName", applicant.givenName())
                .bind("dateOfBirth", applicant.dateOfBirth())
                .bind("sex", applicant.sex().name())
                .bind("registeredAt", act.at())
                .then();
    }
}
