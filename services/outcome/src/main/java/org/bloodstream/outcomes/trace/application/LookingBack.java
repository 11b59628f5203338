package org.bloodstream.outcomes.trace.application;

import java.util.List;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.identity.application.PatientNumbers;
import org.bloodstream.outcomes.trace.domain.TracedPack;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** From a patient back to the donations, under every number they ever had. */
@Service
public class LookingBack {
    private final TraceEvents events;
    private final Tracing tracing;
    private final PatientNumbers numbers;

    LookingBack(TraceEvents events, Tracing tracing, PatientNumbers numbers) {
        this.events = events;
        this.tracing = tracing;
        this.numbers = numbers;
    }

    /**
     * One page of the packs that were issued or given to the patient, by component.
     *
     * @param after the last component of the page before, empty for the first page
     */
    public Mono<List<TracedPack>> packsOf(PatientIdentifier patient, String after, int limit) {
        return numbers.around(Set.of(patient))
                .map(identities -> identities.personOf(patient).numbers())
                .map(found -> found.isEmpty() ? Set.of(patient) : found)
                .flatMap(person -> events.packsFor(person, after, limit)
                        .concatMap(this::pack)
                        .collectList());
    }

    private Mono<TracedPack> pack(ComponentId component) {
        return events.ofOthers(component.donation()).collectList().flatMap(others -> tracing.pack(component, others));
    }
}
