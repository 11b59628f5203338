package org.bloodstream.production.verification.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.verification.domain.LabelEvent;
import reactor.core.publisher.Mono;

/** What was found of the labels of each component, of all that it ever bore. */
public interface Labels {
    /** Oldest first; none when nobody has scanned any yet. */
    Mono<Versioned<List<LabelEvent>>> history(ComponentId component);

    /** Several; those of which nothing is known are left out. */
    Mono<Map<ComponentId, List<LabelEvent>>> histories(Collection<ComponentId> components);

    /** Those of them that are here, released and not scanned back: for looking, by the rows. */
    Mono<Set<ComponentId>> unverified(Collection<ComponentId> components);

    /**
     * Appends the event and keeps the component's row in step. Call under the lock of its donation.
     *
     * @param version the one that the event creates
     */
    Mono<Void> append(LabelEvent event, long version, Act act);
}
