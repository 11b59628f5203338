package org.bloodstream.journal.subscribe;

import org.bloodstream.journal.JournalEvent;
import reactor.core.publisher.Mono;

/** A projection that also looks at what is published a second time under the same number. */
interface SeesRepeats {
    Mono<Void> repeated(JournalEvent event);
}
