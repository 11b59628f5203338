package org.bloodstream.donors.registration.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.registration.domain.RegistrationObjection.DonorTooYoung;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Refused;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Registered;

/** Who may join the register. */
public final class RegistrationPolicy {
    /** Whole years; 04_donor_selection.md, section 4.1, "age, NI": register from 16. */
    static final int MINIMUM_AGE = 16;

    private RegistrationPolicy() {}

    /**
     * Decides an application.
     *
     * @param donor the pseudonym that the applicant gets
     * @param today local date
     */
    public static RegistrationOutcome decide(Applicant applicant, UUID donor, LocalDate today) {
        return applicant.dateOfBirth().plusYears(MINIMUM_AGE).isAfter(today)
                ? new Refused(List.of(new DonorTooYoung(MINIMUM_AGE)))
                : new Registered(applicant, new DonorRegistered(donor, today));
    }
}
