package org.bloodstream.production.donation.adapter.in.kafka;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.production.donation.domain.Designation;
import org.bloodstream.production.donation.domain.DonationKind;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.jspecify.annotations.Nullable;

/** The fields of DesignatedDonationCollected v1 that matter here; others may come. Without a patient it is no donation at all. */
record DesignatedDonation(
        @Nullable DonationNumber donation,
        @Nullable DonationKind kind,
        @Nullable Integer volumeMl,
        @Nullable Instant collectedAt,
        @Nullable AtSession atSession,
        @Nullable BloodGroup groupOnRecord,
        @Nullable DesignatedUse use,
        @Nullable PatientIdentifier patient,
        @Nullable OdsCode hospital,
        @Nullable Boolean crossover) {

    record AtSession(boolean redCellsOnly) {}

    KnownDonation known() {
        if (donation == null || kind == null || volumeMl == null || collectedAt == null)
            throw new UnappliableEventException("DesignatedDonationCollected lacks a required field");
        if (use == null || patient == null || hospital == null)
            throw new UnappliableEventException("DesignatedDonationCollected does not say for whom it is");
        if (Boolean.TRUE.equals(crossover) && use != DesignatedUse.DIRECTED)
            throw new UnappliableEventException("DesignatedDonationCollected lets an autologous donation cross over");
        return new KnownDonation(
                donation,
                kind,
                volumeMl,
                collectedAt,
                atSession != null && atSession.redCellsOnly(),
                groupOnRecord,
                new Designation(use, patient, hospital, Boolean.TRUE.equals(crossover), null));
    }
}
