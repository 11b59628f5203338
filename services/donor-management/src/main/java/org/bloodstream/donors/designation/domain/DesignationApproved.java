package org.bloodstream.donors.designation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A donor clinician has approved that a donor gives for one patient alone. In the stream {@code eligibility}, subject the donor.
 *
 * @param donor pseudonym
 * @param wantedUntil last local day on which it may be given
 * @param crossover absent where what is not needed is for nobody else
 */
public record DesignationApproved(
        UUID designation,
        UUID donor,
        DesignatedUse use,
        PatientIdentifier patient,
        OdsCode hospital,
        LocalDate wantedUntil,
        @Nullable Boolean crossover,
        Instant approvedAt) {
    public static DesignationApproved of(Designation it, Instant at) {
        return new DesignationApproved(
                it.designation(),
                it.donor(),
                it.use(),
                it.patient(),
                it.hospital(),
                it.wantedUntil(),
                it.crossover() ? true : null,
                at);
    }
}
