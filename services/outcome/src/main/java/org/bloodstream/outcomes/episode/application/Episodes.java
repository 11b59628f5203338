package org.bloodstream.outcomes.episode.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.episode.domain.Episode;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent;
import reactor.core.publisher.Mono;

/** The episodes of all packs; a pack nothing ever happened to is untouched. */
public interface Episodes {
    Mono<Episode> find(ComponentId component);

    /** The pack a check was about, none when its label could not be read; empty when there is no such check. */
    Mono<Optional<ComponentId>> packOf(UUID check);

    Mono<Void> append(Act act, Episode loaded, List<TransfusionEvent> events);
}
