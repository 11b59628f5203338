package org.bloodstream.outcomes.trace.application;

import java.util.List;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.identity.application.PatientNumbers;
import org.bloodstream.outcomes.trace.domain.TracedPack;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
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
        return person(patient).flatMap(person -> events.packsFor(person, after, limit)
                .concatMap(this::pack)
                .collectList());
    }

    /** Every pack of the donation that anybody spoke of. */
    public Flux<TracedPack> ofDonation(DonationNumber donation) {
        return events.ofOthers(donation).collectList().flatMapMany(others -> events.packsOf(donation)
                .collectList()
                .flatMapIterable(packs -> packs)
                .concatMap(component -> tracing.pack(component, others)));
    }

    /**
     * Packs that are, or may be, in this patient's veins, under every number they ever had: given, being given, issued and
     * not heard of since, and those of which records disagree.
     */
    public Flux<TracedPack> givenTo(PatientIdentifier patient) {
        return person(patient).flatMapMany(person -> events.packsFor(person, "", Integer.MAX_VALUE)
                .collectList()
                .flatMapIterable(packs -> packs)
                .concatMap(this::pack)
                .filter(pack -> mayBeGivenTo(person, pack)));
    }

    private static boolean mayBeGivenTo(Set<PatientIdentifier> person, TracedPack pack) {
        if (pack.gaps().stream().anyMatch(gap -> gap.code().equals("contradiction"))) return true;
        return switch (pack.state()) {
            case TRANSFUSED, UNDERWAY, ISSUED -> pack.patient() == null || person.contains(pack.patient());
            case UNKNOWN, PROCESSED, LABELLED, RELEASED, DESPATCHED, MODIFIED, DISCARDED, RESERVED, RETURNED, WASTED ->
                false;
        };
    }

    private Mono<Set<PatientIdentifier>> person(PatientIdentifier patient) {
        return numbers.around(Set.of(patient))
                .map(identities -> identities.personOf(patient).numbers())
                .map(found -> found.isEmpty() ? Set.of(patient) : found);
    }

    private Mono<TracedPack> pack(ComponentId component) {
        return events.ofOthers(component.donation()).collectList().flatMap(others -> tracing.pack(component, others));
    }
}
