package org.bloodstream.donors.contact.application;

import java.util.UUID;
import org.bloodstream.donors.contact.domain.NumbersOfPerson;
import org.bloodstream.donors.contact.domain.PersonsConsents;
import org.bloodstream.donors.contact.domain.PersonsWays;
import org.bloodstream.donors.contact.domain.Said;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What counts for a person who may have several numbers. One after the other: they share the transaction's connection. */
@Component
public class PersonsContact {
    private final Contacts contacts;

    PersonsContact(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Whichever of the person's numbers is asked for; empty for nobody. */
    public Mono<PersonsConsents> consents(UUID donor) {
        return contacts.numbers(donor).flatMap(numbers -> everyNumber(numbers)
                .concatMap(
                        number -> contacts.consents(number).map(said -> new Said<>(number, said.at(), said.consent())))
                .collectList()
                .map(words -> PersonsConsents.of(numbers, words)));
    }

    /** Whichever of the person's numbers is asked for; empty for nobody. */
    public Mono<PersonsWays> ways(UUID donor) {
        return contacts.numbers(donor).flatMap(numbers -> everyNumber(numbers)
                .concatMap(number -> contacts.versions(number)
                        .filter(Contacts.Version::waysAsked)
                        .next()
                        .map(asked ->
                                new Said<>(number, asked.at(), asked.details().channels())))
                .collectList()
                .map(answers -> PersonsWays.of(numbers, answers)));
    }

    private static Flux<UUID> everyNumber(NumbersOfPerson numbers) {
        return Flux.just(numbers.person())
                .concatWith(Flux.fromIterable(numbers.merged().keySet()));
    }
}
