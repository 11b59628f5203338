package org.bloodstream.production.component.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.history.Versioned;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens what every decision on a component needs. */
@Service
public class ComponentFiles {
    private final Donations donations;
    private final Pools pools;
    private final Components components;

    ComponentFiles(Donations donations, Pools pools, Components components) {
        this.donations = donations;
        this.pools = pools;
        this.components = components;
    }

    /**
     * Call inside a transaction: it locks the donation first; of a pool, every donation that is in it. Empty when there is no
     * such component.
     */
    public Mono<ComponentFile> open(ComponentId id) {
        return donations
                .lock(id.donation())
                .hasElement()
                .flatMap(known -> known ? Mono.<Void>empty() : lockPool(id.donation()))
                .then(Mono.defer(() -> read(id)));
    }

    private Mono<Void> lockPool(DonationNumber pool) {
        return pools.contributing(Set.of(pool))
                .flatMapIterable(contributing -> contributing)
                .concatMap(donations::lock)
                .then(Mono.defer(() -> pools.lock(pool)));
    }

    /**
     * Call before opening several, inside the transaction: every donation in them is locked by number, so that no two who want
     * the same ones wait for each other.
     */
    public Mono<Void> lock(Collection<ComponentId> ids) {
        var numbers = ids.stream().map(ComponentId::donation).collect(Collectors.toSet());
        return pools.contributing(numbers)
                .flatMapIterable(contributing -> contributing)
                .concatWith(Flux.fromIterable(numbers))
                .distinct()
                .sort(Comparator.comparing(DonationNumber::value))
                .concatMap(donations::lock)
                .then();
    }

    /** For looking only: the next command may change it. Empty when there is no such component. */
    public Mono<ComponentFile> read(ComponentId id) {
        return components.find(id).flatMap(component -> donation(component.state())
                .map(donation -> new ComponentFile(donation, component.state(), component.next())));
    }

    private Mono<DonationInProduction> donation(Component component) {
        return Flux.fromIterable(component.origin().donations())
                .concatMap(donations::history)
                .map(Versioned::state)
                .collectList()
                .map(DonationInProduction::pooled);
    }
}
