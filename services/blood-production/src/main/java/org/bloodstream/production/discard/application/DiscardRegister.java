package org.bloodstream.production.discard.application;

import org.bloodstream.journal.Act;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentDiscarded;
import reactor.core.publisher.Mono;

/** What was ever discarded before it left, with the words of whoever did it. */
public interface DiscardRegister {
    Mono<Void> discarded(ComponentDiscarded event, String words, Act act);
}
