package org.bloodstream.donors.communication.adapter.out.r2dbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.donors.communication.application.Addressees;
import org.bloodstream.donors.communication.domain.Addressee;
import org.bloodstream.donors.contact.application.Contacts;
import org.bloodstream.donors.contact.application.Contacts.RecordedConsent;
import org.bloodstream.donors.standing.application.Standings;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcAddressees implements Addressees {
    private final DatabaseClient database;
    private final Contacts contacts;
    private final Standings standings;

    R2dbcAddressees(DatabaseClient database, Contacts contacts, Standings standings) {
        this.database = database;
        this.contacts = contacts;
        this.standings = standings;
    }

    /** One after the other: they share the transaction's connection. */
    @Override
    public Mono<Addressee> of(UUID donor) {
        return named(donor)
                .flatMap(name -> contacts.versions(name.donor()).collectList().flatMap(versions -> contacts.consents(
                                name.donor())
                        .collectList()
                        .map(R2dbcAddressees::given)
                        .flatMap(given -> standings
                                .of(List.of(name.donor()))
                                .single()
                                .map(found -> new Addressee(
                                        name.donor(),
                                        name.familyName(),
                                        name.givenName(),
                                        versions.getFirst().details(),
                                        given,
                                        found.standing())))));
    }

    /** By the record that stands for the person. */
    private Mono<Name> named(UUID donor) {
        return database.sql("""
                        select donor, family_name, given_name from donor
                        where donor = coalesce((select person from donor_merge where merged = :donor), :donor)""").bind("donor", donor).mapProperties(Name.class).one();
    }

    /** The last word counts; they come latest first. */
    private static Set<String> given(List<RecordedConsent> said) {
        Map<String, Boolean> last = new HashMap<>();
        said.forEach(once ->
                last.putIfAbsent(once.consent().consent(), once.consent().given()));
        return last.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    record Name(UUID donor, String familyName, String givenName) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Name[…]";
        }
    }
}
