package org.bloodstream.production.orders.application;

import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.domain.Arrival;
import org.bloodstream.production.orders.domain.ArrivalPolicy;
import org.bloodstream.production.orders.domain.Decision;
import org.bloodstream.production.orders.domain.Decision.Taken;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsArrived;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsRefused;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A hospital says what has come; what came too late, too cold or too warm is discarded in the same transaction. */
@Service
public class Arrivals {
    private final Orders orders;
    private final OrderWork work;
    private final ComponentFiles files;
    private final Components components;

    Arrivals(Orders orders, OrderWork work, ComponentFiles files, Components components) {
        this.orders = orders;
        this.work = work;
        this.files = files;
        this.components = components;
    }

    /**
     * Call inside a transaction. The donations of the units are locked first, as by whoever recalls them. Empty when the hospital
     * has no such order.
     */
    public Mono<OrderOutcome> arrive(OdsCode hospital, OrderNumber number, Arrival arrival, Act act) {
        return orders.find(number)
                .filter(found -> found.state().hospital().equals(hospital))
                .map(found -> ArrivalPolicy.arriving(found.state(), arrival))
                .flatMap(units -> files.lock(units)
                        .then(orders.lock(number))
                        .flatMap(found -> arrive(found, units, arrival, act)));
    }

    private Mono<OrderOutcome> arrive(Versioned<Order> found, List<ComponentId> locked, Arrival arrival, Act act) {
        if (!ArrivalPolicy.arriving(found.state(), arrival).equals(locked))
            return Mono.error(new OptimisticLockingFailureException("another container came or left meanwhile"));
        var decision = ArrivalPolicy.arrive(found.state(), arrival, act.at());
        return discard(decision, act).then(work.record(found, decision, act));
    }

    private Mono<Void> discard(Decision<OrderUnitsArrived> decision, Act act) {
        return decision instanceof Taken<OrderUnitsArrived> taken && taken.event() instanceof OrderUnitsRefused refused
                ? Flux.fromIterable(refused.components())
                        .concatMap(component -> discard(component, refused, act))
                        .then()
                : Mono.empty();
    }

    /** What went on to another hospital, or back, before this was said, is judged there. */
    private Mono<Void> discard(ComponentId component, OrderUnitsRefused refused, Act act) {
        return files.open(component)
                .flatMap(file -> file.component() instanceof Despatched despatched
                        ? components.append(despatched.discarded(refused.unfit(), act.at()), file.next(), act)
                        : Mono.empty());
    }
}
