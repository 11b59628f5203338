package org.bloodstream.donors.registration.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bloodstream.donors.registration.domain.Applicant;
import org.bloodstream.donors.registration.domain.RegistrationOutcome;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Refused;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Registered;
import org.bloodstream.donors.registration.domain.RegistrationPolicy;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class RegisteringDonors {
    private final Donors donors;
    private final ZoneId zone;

    RegisteringDonors(Donors donors, ZoneId zone) {
        this.donors = donors;
        this.zone = zone;
    }

    /** Call inside a transaction. The pseudonym is random: nothing about the person can be read from it. */
    public Mono<RegistrationOutcome> register(Applicant applicant, Act act) {
        var outcome = RegistrationPolicy.decide(applicant, UUID.randomUUID(), LocalDate.ofInstant(act.at(), zone));
        return switch (outcome) {
            case Registered registered -> donors.add(registered, act).thenReturn(outcome);
            case Refused _ -> Mono.just(outcome);
        };
    }
}
