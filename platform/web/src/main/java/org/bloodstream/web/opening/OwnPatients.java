package org.bloodstream.web.opening;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.web.Opening;
import org.bloodstream.web.PurposeRequired;
import org.bloodstream.web.Relationships;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Hospital staff open the records of their own organisation's patients, and with a broken glass anybody's: a wrong "no" can
 * kill, so there is always a way, and it is always seen.
 */
final class OwnPatients {
    private final Relationships relationships;

    OwnPatients(Relationships relationships) {
        this.relationships = relationships;
    }

    /** Those of the patients whose records open to the caller. */
    Mono<Set<String>> among(Opening opening, Collection<String> patients) {
        var caller = opening.caller();
        if (opening.breaksTheGlass() || !caller.worksForAHospital()) return Mono.just(Set.copyOf(patients));
        return Mono.justOrEmpty(caller.hospital())
                .flatMapMany(hospital ->
                        Flux.fromIterable(patients).filterWhen(patient -> relationships.exists(hospital, patient)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Fails unless the records of all of them open. */
    Mono<Void> require(Opening opening, Collection<String> patients) {
        return among(opening, patients)
                .filter(open -> !open.containsAll(patients))
                .flatMap(_ -> Mono.error(PurposeRequired::refusal));
    }
}
