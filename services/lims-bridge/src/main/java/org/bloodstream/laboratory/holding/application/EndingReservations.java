package org.bloodstream.laboratory.holding.application;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.laboratory.compatibility.application.AskingCompatibility;
import org.bloodstream.laboratory.holding.domain.ComponentReturned;
import org.bloodstream.laboratory.holding.domain.Holding;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * A reservation is for a patient of the laboratory that has the unit, so it ends where the unit goes on to another hospital, whether
 * or not that laboratory's own system says so. What was issued is left as it is: the ward has it.
 */
@Service
public class EndingReservations {
    private final Components components;
    private final AskingCompatibility compatibility;

    EndingReservations(Components components, AskingCompatibility compatibility) {
        this.components = components;
        this.compatibility = compatibility;
    }

    /**
     * Call inside a transaction. Without effect when nothing is reserved.
     *
     * @param sender whose laboratory had the unit
     */
    public Mono<Void> passedOn(ComponentId component, OdsCode sender, Instant at, Act act) {
        return components
                .despatched(component)
                .then(Mono.defer(() -> components.holding(component)))
                .ofType(Holding.Reserved.class)
                .flatMap(reserved -> components
                        .add(new ComponentReturned(component, reserved.patient(), sender, at), act)
                        .then(compatibility.movedOn(component, act)));
    }
}
