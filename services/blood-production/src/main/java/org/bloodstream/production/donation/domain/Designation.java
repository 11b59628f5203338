package org.bloodstream.production.donation.domain;

import java.time.Instant;
import java.util.Optional;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * For whom alone a donation was given, and which hospital has asked for it.
 *
 * @param patient a number and nothing else of the person
 * @param notWantedSince when the request was withdrawn; absent while it stands. It stays that patient's alone
 */
public record Designation(
        DesignatedUse use, PatientIdentifier patient, OdsCode hospital, @Nullable Instant notWantedSince) {

    /** For a request that stands. */
    public Designation(DesignatedUse use, PatientIdentifier patient, OdsCode hospital) {
        this(use, patient, hospital, null);
    }

    /** The only hospital that is sent it; none when nobody wants it any more. */
    public Optional<OdsCode> askedForBy() {
        return notWantedSince == null ? Optional.of(hospital) : Optional.empty();
    }
}
