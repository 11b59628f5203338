package org.bloodstream.donors.registration.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.registration.domain.RegistrationObjection.DonorLikelyKnown;
import org.bloodstream.donors.registration.domain.RegistrationObjection.DonorTooYoung;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Refused;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Registered;
import org.jspecify.annotations.Nullable;

/** Who may join the register. */
public final class RegistrationPolicy {
    /** Whole years; 04_donor_selection.md, section 4.1, "age, NI": register from 16. */
    static final int MINIMUM_AGE = 16;

    private RegistrationPolicy() {}

    /**
     * Decides an application.
     *
     * @param donor the pseudonym that the applicant gets
     * @param likely donors who may be this person, best first
     * @param confirmedNew why it is none of them; absent when nobody has looked
     * @param today local date
     */
    public static RegistrationOutcome decide(
            Applicant applicant, UUID donor, List<LikelyDonor> likely, @Nullable String confirmedNew, LocalDate today) {
        List<RegistrationObjection> objections = new ArrayList<>();
        if (applicant.dateOfBirth().plusYears(MINIMUM_AGE).isAfter(today))
            objections.add(new DonorTooYoung(MINIMUM_AGE));
        if (!likely.isEmpty() && confirmedNew == null) objections.add(new DonorLikelyKnown(likely));
        return objections.isEmpty()
                ? new Registered(applicant, new DonorRegistered(donor, today), confirmedNew)
                : new Refused(objections);
    }
}
