package org.bloodstream.outcomes.episode.application;

import org.bloodstream.blood.isbt128.ComponentId;
import reactor.core.publisher.Mono;

/** The components that their maker has spoken of. */
@FunctionalInterface
public interface KnownComponents {
    Mono<Boolean> contain(ComponentId component);
}
