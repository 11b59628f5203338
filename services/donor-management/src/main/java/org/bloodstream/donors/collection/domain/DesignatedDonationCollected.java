package org.bloodstream.donors.collection.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.donors.collection.domain.DonationCollected.AtSession;
import org.bloodstream.donors.designation.domain.Designation;
import org.jspecify.annotations.Nullable;

/**
 * A donation for one patient alone was taken. An event of its own: who does not know it yet makes nothing of the donation, and
 * never takes it for one for whoever needs it.
 *
 * @param donor pseudonym
 * @param crossover absent where what is not needed is for nobody else
 */
public record DesignatedDonationCollected(
        DonationNumber donation,
        UUID donor,
        UUID designation,
        DesignatedUse use,
        PatientIdentifier patient,
        OdsCode hospital,
        @Nullable Boolean crossover,
        DonationKind kind,
        String venue,
        int volumeMl,
        Instant collectedAt,
        @Nullable AtSession atSession,
        @Nullable BloodGroup groupOnRecord) {

    public static DesignatedDonationCollected of(DonationCollected it, Designation designation) {
        return new DesignatedDonationCollected(
                it.donation(),
                it.donor(),
                designation.designation(),
                designation.use(),
                designation.patient(),
                designation.hospital(),
                designation.crossover() ? true : null,
                it.kind(),
                it.venue(),
                it.volumeMl(),
                it.collectedAt(),
                it.atSession(),
                it.groupOnRecord());
    }
}
