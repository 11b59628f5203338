package org.bloodstream.outcomes.bedside.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.outcomes.bedside.domain.Issue;
import reactor.core.publisher.Mono;

/** Where packs stand with the hospital laboratory. */
public interface Issues {
    Mono<Issue> find(ComponentId component);

    Mono<Void> put(ComponentId component, Issue issue);
}
