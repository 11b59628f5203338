package org.bloodstream.production.hold.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.application.Pools;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.HoldFollowed;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.application.HeldUnits;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that was made of a donation and that its hold reaches, and how. */
@Service
class MadeComponents {
    private final Components components;
    private final Pools pools;
    private final Donations donations;
    private final HeldUnits orders;

    MadeComponents(Components components, Pools pools, Donations donations, HeldUnits orders) {
        this.components = components;
        this.pools = pools;
        this.donations = donations;
        this.orders = orders;
    }

    /**
     * Its own components, and the pools that they are in. A pool that another donation's hold has reached is left out: it stays
     * held, whatever happens to this one. Call under the donation's lock; it locks the pools.
     */
    Mono<Map<ComponentId, Versioned<Component>>> of(DonationNumber donation) {
        return Flux.concat(made(donation), Flux.defer(() -> pooled(donation)))
                .collect(Collectors.toMap(found -> found.state().id(), Function.identity()));
    }

    private Flux<Versioned<Component>> made(DonationNumber number) {
        return components
                .madeFrom(number)
                .flatMapIterable(products -> products)
                .concatMap(product -> components.find(new ComponentId(number, product)));
    }

    private Flux<Versioned<Component>> pooled(DonationNumber donation) {
        return pools.of(donation).flatMapIterable(numbers -> numbers).concatMap(pool -> pools.lock(pool)
                .then(Mono.defer(() -> heldByAnother(pool, donation)))
                .flatMapMany(held -> held ? Flux.empty() : made(pool)));
    }

    private Mono<Boolean> heldByAnother(DonationNumber pool, DonationNumber donation) {
        return pools.contributing(Set.of(pool))
                .flatMapIterable(contributing -> contributing)
                .filter(other -> !other.equals(donation))
                .concatMap(donations::history)
                .reduce(false, (held, other) -> held || other.state().holds().anyOpen());
    }

    static List<Component> states(Map<ComponentId, Versioned<Component>> made) {
        return made.values().stream().map(Versioned::state).toList();
    }

    /** What is held is also taken out of the order that it was kept for. */
    Mono<Void> follow(List<HoldFollowed> events, Map<ComponentId, Versioned<Component>> made, Act act) {
        var held = events.stream()
                .filter(ComponentHeld.class::isInstance)
                .map(HoldFollowed::component)
                .toList();
        return Flux.fromIterable(events)
                .concatMap(event -> components.append(event, next(event, made), act))
                .then(Mono.defer(() -> orders.takeOut(held, act)));
    }

    private static long next(HoldFollowed event, Map<ComponentId, Versioned<Component>> made) {
        var component = made.get(event.component());
        if (component == null) throw new IllegalStateException("a hold reaches only what was made of its donation");
        return component.next();
    }
}
