package org.bloodstream.donors.registration.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.text;

import java.util.List;
import org.bloodstream.donors.likeness.domain.Spelling;
import org.bloodstream.donors.registration.application.Donors;
import org.bloodstream.donors.registration.domain.DonorRegistered;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Registered;
import org.bloodstream.donors.search.domain.IndexedName;
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
    private final Spelling spelling;

    R2dbcDonors(DatabaseClient database, Journal journal, Spelling spelling) {
        this.database = database;
        this.journal = journal;
        this.spelling = spelling;
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
        var number = applicant.number();
        var index = IndexedName.of(applicant.familyName(), applicant.givenName(), spelling);
        return database.sql("""
                        insert into donor (donor, family_name, given_name, date_of_birth, sex, postcode, address_line,
                                           national_number, names_normal, name_sounds, name_keys, confirmed_new, registered_at)
                        values (:donor, :familyName, :givenName, :dateOfBirth, :sex, :postcode, :addressLine,
                                :nationalNumber, :namesNormal, cast(:nameSounds as text[]), cast(:nameKeys as text[]),
                                :confirmedNew, :registeredAt)""")
                .bind("donor", registered.event().donor())
                .bind("familyName", applicant.familyName())
                .bind("givenName", applicant.givenName())
                .bind("dateOfBirth", applicant.dateOfBirth())
                .bind("sex", applicant.sex().name())
                .bind("postcode", text(applicant.postcode()))
                .bind("addressLine", text(applicant.addressLine()))
                .bind("nationalNumber", text(number == null ? null : number.value()))
                .bind("namesNormal", index.normal())
                .bind("nameSounds", index.sounds().toArray(String[]::new))
                .bind("nameKeys", index.keys().toArray(String[]::new))
                .bind("confirmedNew", text(registered.confirmedNew()))
                .bind("registeredAt", act.at())
                .then();
    }
}
