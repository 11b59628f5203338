package org.bloodstream.outcomes.episode.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import reactor.core.publisher.Mono;

/** What speaks against a pack by now, though its check was a GO. */
public interface SinceTheCheck {
    Mono<List<Objection>> objections(ComponentId component, UUID check, Instant now);
}
