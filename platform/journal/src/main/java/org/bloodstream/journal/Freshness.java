package org.bloodstream.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** How complete this service's projections are. */
public interface Freshness {

    /**
     * For every source that feeds the subscription: everything committed there up to this instant has been applied
     * here. {@link Instant#EPOCH} while nothing has been heard from a source.
     */
    default Mono<Map<String, Instant>> completeUpTo(String subscription) {
        return completeUpTo(Set.of(subscription)).mapNotNull(complete -> complete.get(subscription));
    }

    /** The same of several subscriptions at one moment, by subscription. */
    Mono<Map<String, Map<String, Instant>>> completeUpTo(Set<String> subscriptions);
}
