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
import org.bloodstream.production.component.domain.ComponentEvent.HoldFollowed;
import org.bloodstream.production.history.Versioned;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that was made of a donation, and how a hold reaches it. */
@Service
class MadeComponents {
    private final Components components;

    MadeComponents(Components components) {
        this.components = components;
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

    Mono<Void> follow(List<HoldFollowed> events, Map<ComponentId, Versioned<Component>> made, Act act) {
        return Flux.fromIterable(events)
                .concatMap(event -> components.append(event, next(event, made), act))
                .then();
    }

    private static long next(HoldFollowed event, Map<ComponentId, Versioned<Component>> made) {
        var component = made.get(event.component());
        if (component == null) throw new IllegalStateException("a hold reaches only what was made of its donation");
        return component.next();
    }
}
