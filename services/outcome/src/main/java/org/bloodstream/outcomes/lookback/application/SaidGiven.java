package org.bloodstream.outcomes.lookback.application;

import java.util.Collection;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import reactor.core.publisher.Mono;

/** Packs of which a hospital answered to a recall that they had been transfused. */
public interface SaidGiven {
    Mono<Void> given(ComponentId component);

    Mono<Void> notGiven(ComponentId component);

    /** Packs of these donations, and pools of them. */
    Mono<Set<ComponentId>> of(Collection<DonationNumber> donations);
}
