package org.bloodstream.donors.callup.application;

import java.time.Instant;
import java.util.Map;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.donors.callup.domain.MinimumLevels.Held;
import reactor.core.publisher.Mono;

/** What blood production has in hand, as far as its events have arrived. */
public interface Stock {
    Mono<Void> made(ComponentId component, ComponentKind kind, Instant expiresAt);

    /** By a modification; under the same code it has to be released again. */
    Mono<Void> madeAnew(ComponentId component, ComponentKind kind, Instant expiresAt);

    Mono<Void> released(ComponentId component, BloodGroup group, Instant expiresAt);

    Mono<Void> held(ComponentId component, boolean held);

    Mono<Void> gone(ComponentId component);

    /** A hospital gave it back, and it can be given to somebody else. */
    Mono<Void> back(ComponentId component);

    /** Units that can be given to hospitals now. */
    Mono<Map<Held, Integer>> inHand(Instant now);
}
