package org.bloodstream.production.hold.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentHeld;
import org.bloodstream.production.component.domain.ComponentEvent.HoldFollowed;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.application.HeldUnits;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that was made of a donation, and how a hold reaches it. */
@Service
class MadeComponents {
    private final Components components;
    private final HeldUnits orders;

    MadeComponents(Components components, HeldUnits orders) {
        this.components = components;
        this.orders = orders;
    }

    /** Call under the donation's lock. */
    Mono<Map<ComponentId, Versioned<Component>>> of(DonationNumber donation) {
        return components
                .madeFrom(donation)
                .flatMapIterable(products -> products)
                .concatMap(product -> components.find(new ComponentId(donation, product)))
                .collect(Collectors.toMap(found -> found.state().id(), Function.identity()));
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
