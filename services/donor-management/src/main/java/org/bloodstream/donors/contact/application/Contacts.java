package org.bloodstream.donors.contact.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.contact.domain.Consent;
import org.bloodstream.donors.contact.domain.ContactDetails;
import org.bloodstream.donors.contact.domain.NumbersOfPerson;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How donors are reached, every version of it, and what they consented to. */
public interface Contacts {
    /** Under which numbers the person is whose record this is; empty for nobody. */
    Mono<NumbersOfPerson> numbers(UUID donor);

    /** Every version, the latest first; of somebody who never changed it the one as registered. Empty for nobody. */
    Flux<Version> versions(UUID donor);

    /** Every word of the donor, the latest first. */
    Flux<RecordedConsent> consents(UUID donor);

    Mono<Void> change(UUID donor, int version, ContactDetails details, Act act);

    /** The address was wrong: nobody asked the donor how they want to be reached. */
    Mono<Void> correct(UUID donor, int version, ContactDetails details, Act act);

    Mono<Void> record(UUID donor, Consent consent, Act act);

    /**
     * @param version 0 as registered
     * @param waysAsked whether the donor said in it how they want to be reached
     * @param by absent as registered
     */
    record Version(
            int version,
            ContactDetails details,
            boolean waysAsked,
            @Nullable Actor by,
            Instant at) {}

    record RecordedConsent(Consent consent, Actor by, Instant at) {}
}
