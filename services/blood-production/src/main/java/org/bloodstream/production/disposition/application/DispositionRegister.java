package org.bloodstream.production.disposition.application;

import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;
import reactor.core.publisher.Mono;

/** The list of dispositions with what the events do not say. */
public interface DispositionRegister {
    /** @param words why, for whoever asks here; no event has them */
    Mono<Void> decided(ComponentDispositionDecided event, String words);
}
