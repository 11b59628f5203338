package org.bloodstream.outcomes.lookback.domain;

import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/** What a pack means for a look-back: blood in somebody's veins, or not. */
public sealed interface Fate {
    /** @param recipient absent where the record does not say who */
    record Given(@Nullable PatientIdentifier recipient) implements Fate {}

    /**
     * @param issuedTo for whom it has left the laboratory and may be given at any moment; absent when it was issued for nobody,
     *     or when the record does not say who
     */
    record NotGiven(@Nullable PatientIdentifier issuedTo) implements Fate {}
}
