package org.bloodstream.production.component.application;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var numbers = numbers(ids);
        return pools.contributing(numbers)
                .flatMap(contributing -> donations.lock(
                        Stream.concat(contributing.stream(), numbers.stream()).collect(Collectors.toSet())));
    }

    /** Several at once, with few statements however many they are. Call inside a transaction. Those that there are not are left out. */
    public Mono<Map<ComponentId, ComponentFile>> open(Collection<ComponentId> ids) {
        return lock(ids).then(Mono.defer(() -> pools.lock(numbers(ids)))).then(Mono.defer(() -> read(ids)));
    }

    /** Several at once, for looking only. Those that there are not are left out. */
    public Mono<Map<ComponentId, ComponentFile>> read(Collection<ComponentId> ids) {
        return components
                .find(ids)
                .flatMap(found -> donations.states(donationsOf(found.values())).map(states -> files(found, states)));
    }

    private static Set<DonationNumber> numbers(Collection<ComponentId> ids) {
        return ids.stream().map(ComponentId::donation).collect(Collectors.toSet());
    }

    private static Set<DonationNumber> donationsOf(Collection<Versioned<Component>> components) {
        return components.stream()
                .flatMap(component -> component.state().origin().donations().stream())
                .collect(Collectors.toSet());
    }

    private static Map<ComponentId, ComponentFile> files(
            Map<ComponentId, Versioned<Component>> components, Map<DonationNumber, DonationInProduction> states) {
        return components.values().stream()
                .map(component -> new ComponentFile(
                        DonationInProduction.pooled(component.state().origin().donations().stream()
                                .map(states::get)
                                .toList()),
                        component.state(),
                        component.next()))
                .collect(Collectors.toUnmodifiableMap(file -> file.component().id(), file -> file));
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
