package org.bloodstream.production.component.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;
import org.bloodstream.production.history.Versioned;
import reactor.core.publisher.Mono;

/** The components that were made here. */
public interface Components {
    /** Empty when there is none. */
    Mono<Versioned<Component>> find(ComponentId component);

    /** Several; those that there are not are left out. */
    Mono<Map<ComponentId, Versioned<Component>>> find(Collection<ComponentId> components);

    Mono<Set<ProductCode>> madeFrom(DonationNumber donation);

    /**
     * Appends the event and keeps the rows in step.
     *
     * @param version the one that the event creates
     */
    Mono<Void> append(ComponentEvent event, long version, Act act);

    /**
     * Several that leave together, with few statements however many they are.
     *
     * @param leaving with the version that each creates, in the order in which they are to be told
     */
    Mono<Void> append(SequencedMap<ComponentDespatched, Long> leaving, Act act);

    /**
     * A unit that came to be, and what was measured of it at once.
     *
     * @param version the one that its making creates
     * @return the version that its next event creates
     */
    default Mono<Long> append(ComponentMade made, List<ComponentMeasured> measured, long version, Act act) {
        return measured.stream()
                .filter(each -> each.component().equals(made.component()))
                .findFirst()
                .map(found -> append(made, version, act)
                        .then(append(found, version + 1, act))
                        .thenReturn(version + 2))
                .orElseGet(() -> append(made, version, act).thenReturn(version + 1));
    }
}
