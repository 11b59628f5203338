package org.bloodstream.production.component.application;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.donation.application.Donations;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Opens what every decision on a component needs. */
@Service
public class ComponentFiles {
    private final Donations donations;
    private final Components components;

    ComponentFiles(Donations donations, Components components) {
        this.donations = donations;
        this.components = components;
    }

    /** Call inside a transaction: it locks the donation first. Empty when there is no such component. */
    public Mono<ComponentFile> open(ComponentId id) {
        return donations.lock(id.donation()).flatMap(_ -> read(id));
    }

    /** For looking only: the next command may change it. Empty when there is no such component. */
    public Mono<ComponentFile> read(ComponentId id) {
        return components.find(id).flatMap(component -> donations
                .history(id.donation())
                .map(donation -> new ComponentFile(donation.state(), component.state(), component.next())));
    }
}
