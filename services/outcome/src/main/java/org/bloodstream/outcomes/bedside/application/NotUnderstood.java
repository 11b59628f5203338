package org.bloodstream.outcomes.bedside.application;

import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Packs and patients of whom an event of an unknown kind was heard: it may be a hold. A newer version of this service
 * understands it, rebuilds the projection, and forgets them.
 */
public interface NotUnderstood {
    Mono<Void> add(String subject, String type);

    Mono<Boolean> anyOf(Set<String> subjects);

    Mono<Void> forget();
}
