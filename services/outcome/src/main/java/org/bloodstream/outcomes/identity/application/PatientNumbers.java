package org.bloodstream.outcomes.identity.application;

import java.util.Collection;
import java.util.Set;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.identity.domain.Identities;
import org.bloodstream.outcomes.identity.domain.Merge;
import reactor.core.publisher.Mono;

/** What the regional record says about patients' numbers. */
public interface PatientNumbers {

    /** Every claim and merge that these numbers hang together with. */
    Mono<Identities> around(Collection<PatientIdentifier> numbers);

    /** The record's whole list of a patient's numbers: it takes the place of the list before. */
    Mono<Void> identified(PatientIdentifier main, Set<PatientIdentifier> numbers);

    /** Numbers seen in passing, which may not be all of them. */
    Mono<Void> seen(PatientIdentifier main, Set<PatientIdentifier> numbers);

    Mono<Void> merged(Merge merge);
}
