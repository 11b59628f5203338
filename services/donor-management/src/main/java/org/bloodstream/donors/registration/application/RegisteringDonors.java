package org.bloodstream.donors.registration.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.registration.domain.Applicant;
import org.bloodstream.donors.registration.domain.LikelyDonor;
import org.bloodstream.donors.registration.domain.RegistrationOutcome;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Refused;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Registered;
import org.bloodstream.donors.registration.domain.RegistrationPolicy;
import org.bloodstream.donors.search.application.FindingDonors;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class RegisteringDonors {
    private static final int MOST_TOLD = 10;

    private final Donors donors;
    private final FindingDonors register;
    private final ZoneId zone;

    RegisteringDonors(Donors donors, FindingDonors register, ZoneId zone) {
        this.donors = donors;
        this.register = register;
        this.zone = zone;
    }

    /**
     * Call inside a transaction. The pseudonym is random: nothing about the person can be read from it.
     *
     * @param confirmedNew why this is nobody of the likely duplicates; nobody is looked for then
     */
    public Mono<RegistrationOutcome> register(Applicant applicant, @Nullable String confirmedNew, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        return likely(applicant, confirmedNew)
                .map(likely -> RegistrationPolicy.decide(applicant, UUID.randomUUID(), likely, confirmedNew, today))
                .flatMap(outcome -> record(outcome, act));
    }

    private Mono<List<LikelyDonor>> likely(Applicant applicant, @Nullable String confirmedNew) {
        if (confirmedNew != null) return Mono.just(List.of());
        return register.likely(ApplicantParticulars.of(applicant)).map(matches -> matches.stream()
                .limit(MOST_TOLD)
                .map(ApplicantParticulars::likely)
                .toList());
    }

    private Mono<RegistrationOutcome> record(RegistrationOutcome outcome, Act act) {
        return switch (outcome) {
            case Registered registered -> donors.add(registered, act).thenReturn(outcome);
            case Refused _ -> Mono.just(outcome);
        };
    }
}
