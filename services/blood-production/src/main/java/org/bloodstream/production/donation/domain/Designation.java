package org.bloodstream.production.donation.domain;

import java.time.Instant;
import org.bloodstream.blood.isbt128.CollectionType;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * For whom alone a donation was given, and which hospital has asked for it.
 *
 * @param patient a number and nothing else of the person
 * @param crossover a clinician has approved that it may be given back to the free stock; then its codes say so
 * @param notWantedSince when the request was withdrawn; absent while it stands. It stays that patient's alone
 */
public record Designation(
        DesignatedUse use,
        PatientIdentifier patient,
        OdsCode hospital,
        boolean crossover,
        @Nullable Instant notWantedSince) {

    /** @throws IllegalArgumentException when an autologous one may cross over: its donor was not selected for others */
    public Designation {
        if (crossover && use != DesignatedUse.DIRECTED)
            throw new IllegalArgumentException("only what is directed may cross over");
    }

    /** For a request that stands; for its patient or for nobody. */
    public Designation(DesignatedUse use, PatientIdentifier patient, OdsCode hospital) {
        this(use, patient, hospital, false, null);
    }

    /** In the sixth character of the code of everything that is made of it (ST-001, table 7 [RT008]). */
    public CollectionType collectionType() {
        return crossover ? CollectionType.VOLUNTEER_DIRECTED_CROSSOVER : use.collectionType();
    }
}
