package org.bloodstream.donors.registration.application;

import org.bloodstream.donors.registration.domain.RegistrationOutcome.Registered;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** The donor register. */
public interface Donors {
    Mono<Void> add(Registered registered, Act act);
}
