package org.bloodstream.laboratory.compatibility.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.laboratory.compatibility.domain.Incompatibility;
import org.bloodstream.laboratory.compatibility.domain.IncompatibilityAcknowledged;
import org.bloodstream.laboratory.compatibility.domain.IncompatibilityFound;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was found. */
public interface Incompatibilities {
    /** Publishes it and keeps it for a person. */
    Mono<Void> add(IncompatibilityFound found, Act act);

    /** What waits because of the pack's reservation waits no more. */
    Mono<Void> lapse(ComponentId component, Instant at);

    /**
     * Nobody else changes it until the caller's transaction ends. Empty when there is none.
     *
     * @param hospital the only one whose findings count; null for all
     */
    Mono<Incompatibility> locked(UUID finding, @Nullable OdsCode hospital);

    Mono<Void> add(IncompatibilityAcknowledged acknowledged, Act act);

    /** What waits for a person, by the hospital that it waits in. */
    Flux<Waiting> waiting();

    /** @param oldest when the one was found that has waited longest */
    record Waiting(OdsCode hospital, long count, Instant oldest) {}
}
