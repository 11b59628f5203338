package org.bloodstream.outcomes.bedside.application;

import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.outcomes.bedside.domain.Unit;
import reactor.core.publisher.Mono;

/** Blood-production, asked directly. */
public interface UnitOwner {

    /** The pack as it stands now, or that there is none; an error when there is no answer in time. */
    Mono<Optional<Unit>> describe(ComponentId component);
}
