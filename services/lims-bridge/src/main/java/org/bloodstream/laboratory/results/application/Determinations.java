package org.bloodstream.laboratory.results.application;

import org.bloodstream.laboratory.identity.Person;
import org.bloodstream.laboratory.results.domain.Determination;
import org.bloodstream.laboratory.results.domain.GroupAndScreenReported;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The groups that were reported, one for each sample. */
public interface Determinations {
    /** Whatever number of the person they were reported under. */
    Flux<Determination> of(Person person);

    /** Keeps the report; takes the place of an earlier one on the same sample. */
    Mono<Void> keep(GroupAndScreenReported report);

    /** The report with the newest sample; empty when there is none. */
    Mono<GroupAndScreenReported> latest(Person person);
}
