package org.bloodstream.donors.contact.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.contact.application.ContactOutcome.Changed;
import org.bloodstream.donors.contact.application.ContactOutcome.ConsentRecorded;
import org.bloodstream.donors.contact.application.ContactOutcome.DonorUnknown;
import org.bloodstream.donors.contact.application.ContactOutcome.Refused;
import org.bloodstream.donors.contact.domain.Consent;
import org.bloodstream.donors.contact.domain.ContactDetails;
import org.bloodstream.donors.contact.domain.ContactPolicy;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class ChangingContact {
    private final Contacts contacts;
    private final PersonsContact person;
    private final Standings standings;

    ChangingContact(Contacts contacts, PersonsContact person, Standings standings) {
        this.person = person;
        this.contacts = contacts;
        this.standings = standings;
    }

    /**
     * Call inside a transaction.
     *
     * @param seen the version that the change was made on
     */
    public Mono<ContactOutcome> change(UUID donor, ContactDetails details, int seen, Act act) {
        return standings
                .lock(List.of(donor))
                .next()
                .flatMap(found -> contacts.versions(donor).next().flatMap(now -> {
                    var objections = ContactPolicy.objectionsTo(details, found.survivor(), now.version(), seen);
                    if (!objections.isEmpty()) return Mono.<ContactOutcome>just(new Refused(objections));
                    int next = now.version() + 1;
                    return contacts.change(donor, next, details, act).<ContactOutcome>thenReturn(new Changed(next));
                }))
                .defaultIfEmpty(new DonorUnknown());
    }

    /** Call inside a transaction. */
    public Mono<ContactOutcome> record(UUID donor, Consent consent, Act act) {
        return standings
                .lock(List.of(donor))
                .next()
                .flatMap(found -> holds(donor, consent).flatMap(holds -> record(found, consent, holds, act)))
                .defaultIfEmpty(new DonorUnknown());
    }

    private Mono<ContactOutcome> record(DonorOnRegister found, Consent consent, boolean holds, Act act) {
        var objections = ContactPolicy.objectionsTo(consent, found.survivor(), holds);
        return objections.isEmpty()
                ? contacts.record(found.donor(), consent, act).thenReturn(new ConsentRecorded())
                : Mono.just(new Refused(objections));
    }

    private Mono<Boolean> holds(UUID donor, Consent consent) {
        return person.consents(donor).map(said -> said.holds(consent.consent())).defaultIfEmpty(false);
    }
}
