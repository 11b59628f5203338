package org.bloodstream.outcomes.needs.application;

import java.util.Collection;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.needs.domain.BindingNeeds;
import org.bloodstream.outcomes.needs.domain.NeedEnded;
import reactor.core.publisher.Mono;

/** What was stated of patients, and what was ended. */
public interface Needs {
    Mono<BindingNeeds> under(Collection<PatientIdentifier> numbers);

    /** @param patient the number under which it was asked for */
    Mono<Void> add(Act act, PatientIdentifier patient, NeedEnded ended);
}
