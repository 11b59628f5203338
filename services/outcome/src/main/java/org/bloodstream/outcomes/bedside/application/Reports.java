package org.bloodstream.outcomes.bedside.application;

import java.util.Collection;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.domain.GroupAndScreen;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The patients' group and screen reports. */
public interface Reports {
    Flux<GroupAndScreen> under(Collection<PatientIdentifier> numbers);

    /** The laboratory's latest word on a sample takes the place of its earlier one. */
    Mono<Void> put(GroupAndScreen report);
}
