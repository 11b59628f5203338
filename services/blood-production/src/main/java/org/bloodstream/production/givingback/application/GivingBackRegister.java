package org.bloodstream.production.givingback.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentGivenBack;
import reactor.core.publisher.Mono;

/** Who has given a pack back, and why in their words, which no event has. */
public interface GivingBackRegister {
    Mono<Void> givenBack(ComponentGivenBack event, String words, Act act);

    /** Whether something of the pack was ever outside its limits; its state after the release does not tell. */
    Mono<Boolean> wasOutsideLimits(ComponentId component);
}
