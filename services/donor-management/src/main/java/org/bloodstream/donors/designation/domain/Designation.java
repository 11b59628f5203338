package org.bloodstream.donors.designation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * For whom alone a donor gives.
 *
 * @param donor the number it was recorded under
 * @param patient the donor's own number where the donor is the patient
 * @param hospital that asks for it, and the only one that is sent it
 * @param crossover what is not needed may be given back to the free stock; said before the donor gives, as labels say it
 * @param wantedUntil last local day on which it may be given
 * @param withdrawal absent while it stands
 */
public record Designation(
        UUID designation,
        UUID donor,
        DesignatedUse use,
        PatientIdentifier patient,
        OdsCode hospital,
        boolean crossover,
        LocalDate wantedUntil,
        @Nullable Withdrawal withdrawal) {

    /** @throws IllegalArgumentException when an autologous one may cross over: its donor is not selected for others (DSG-05) */
    public Designation {
        if (crossover && use != DesignatedUse.DIRECTED)
            throw new IllegalArgumentException("only what is directed may cross over");
    }

    /** One that stands; for its patient or for nobody. */
    public Designation(
            UUID designation,
            UUID donor,
            DesignatedUse use,
            PatientIdentifier patient,
            OdsCode hospital,
            LocalDate wantedUntil) {
        this(designation, donor, use, patient, hospital, false, wantedUntil, null);
    }

    /** Who is the patient may give against donor selection: a clinician has approved it for this patient's own sake [GK]. */
    public boolean overridesSelection() {
        return use == DesignatedUse.AUTOLOGOUS;
    }

    /** @param today local */
    boolean letsGive(UUID giver, LocalDate today) {
        return withdrawal == null && donor.equals(giver) && !wantedUntil.isBefore(today);
    }

    public Designation withdrawn(Withdrawal withdrawal) {
        return new Designation(designation, donor, use, patient, hospital, crossover, wantedUntil, withdrawal);
    }
}
