package org.bloodstream.donors.registration.domain;

import java.util.List;

/** The answer to an application. */
public sealed interface RegistrationOutcome {
    record Registered(Applicant applicant, DonorRegistered event) implements RegistrationOutcome {}

    record Refused(List<RegistrationObjection> objections) implements RegistrationOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
