package org.bloodstream.outcomes.lookback.domain;

import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;

/** The end from which a case looks. */
public sealed interface Start {
    /** @param donor pseudonym, under any of the person's records */
    record FromDonor(UUID donor) implements Start {}

    /** @param patient any of their numbers */
    record FromRecipient(PatientIdentifier patient) implements Start {}
}
