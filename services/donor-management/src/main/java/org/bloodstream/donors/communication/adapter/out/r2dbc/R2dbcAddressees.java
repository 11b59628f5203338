package org.bloodstream.donors.communication.adapter.out.r2dbc;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.communication.application.Addressees;
import org.bloodstream.donors.communication.domain.Addressee;
import org.bloodstream.donors.contact.application.Contacts;
import org.bloodstream.donors.contact.application.PersonsContact;
import org.bloodstream.donors.contact.domain.PersonsConsents;
import org.bloodstream.donors.standing.application.Standings;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcAddressees implements Addressees {
    private final DatabaseClient database;
    private final Contacts contacts;
    private final PersonsContact person;
    private final Standings standings;

    R2dbcAddressees(DatabaseClient database, Contacts contacts, PersonsContact person, Standings standings) {
        this.person = person;
        this.database = database;
        this.contacts = contacts;
        this.standings = standings;
    }

    /** One after the other: they share the transaction's connection. */
    @Override
    public Mono<Addressee> of(UUID donor) {
        return named(donor)
                .flatMap(name -> contacts.versions(name.donor()).next().flatMap(last -> person.ways(name.donor())
                        .flatMap(ways -> person.consents(name.donor())
                                .map(PersonsConsents::given)
                                .flatMap(given -> standings
                                        .of(List.of(name.donor()))
                                        .single()
                                        .map(found -> new Addressee(
                                                name.donor(),
                                                name.familyName(),
                                                name.givenName(),
                                                last.details().reachedBy(ways.wanted()),
                                                ways.asked(),
                                                given,
                                                found.standing()))))));
    }

    /** By the record that stands for the person. */
    private Mono<Name> named(UUID donor) {
        return database.sql("""
                        select donor, family_name, given_name from donor
                        where donor = coalesce((select person from donor_merge where merged = :donor), :donor)""").bind("donor", donor).mapProperties(Name.class).one();
    }

    record Name(UUID donor, String familyName, String givenName) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Name[…]";
        }
    }
}
