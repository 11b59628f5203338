package org.bloodstream.production.orders.application;

import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.despatch.application.DespatchingComponents;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Gone;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Refused;
import org.bloodstream.production.despatch.domain.DespatchPolicy;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderObjection.UnitNotAvailable;
import org.bloodstream.production.orders.domain.OrderPolicy;
import org.bloodstream.production.orders.domain.OrderUnit.Stage;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** From the shelf to the hospital's door: picking by scan, and despatch of what was picked. */
@Service
public class Distributing {
    private final Orders orders;
    private final OrderWork work;
    private final ComponentFiles files;
    private final DespatchingComponents despatching;

    Distributing(Orders orders, OrderWork work, ComponentFiles files, DespatchingComponents despatching) {
        this.orders = orders;
        this.work = work;
        this.files = files;
        this.despatching = despatching;
    }

    /** Call inside a transaction. What may not leave is not picked. Empty when there is no such order. */
    public Mono<OrderOutcome> pick(OrderNumber number, ComponentId component, Act act) {
        return bars(List.of(component), act).flatMap(bars -> orders.lock(number).flatMap(found -> {
            var decision = OrderPolicy.pick(found.state(), component, act.at());
            boolean ofThisOrder = found.state().units().containsKey(component);
            return ofThisOrder && !bars.isEmpty()
                    ? Mono.just(new OrderOutcome.Refused(bars))
                    : work.record(found, decision, act);
        }));
    }

    /**
     * Call inside a transaction. Everything that was picked leaves, or nothing when one may not. Empty when there is no such
     * order.
     */
    public Mono<OrderOutcome> despatch(OrderNumber number, Act act) {
        return orders.find(number).map(found -> found.state().at(Stage.PICKED)).flatMap(picked -> bars(picked, act)
                .flatMap(bars -> orders.lock(number).flatMap(found -> despatch(found, picked, bars, act))));
    }

    private Mono<OrderOutcome> despatch(
            Versioned<Order> found, List<ComponentId> locked, List<UnitNotAvailable> bars, Act act) {
        if (!found.state().at(Stage.PICKED).equals(locked))
            return Mono.error(new OptimisticLockingFailureException("a unit was picked or taken out meanwhile"));
        if (!bars.isEmpty()) return Mono.just(new OrderOutcome.Refused(bars));
        return Flux.fromIterable(locked)
                .concatMap(component -> leave(found.state(), component, act))
                .then(Mono.defer(() -> work.record(found, OrderPolicy.despatch(found.state(), act.at()), act)));
    }

    private Mono<Void> leave(Order order, ComponentId component, Act act) {
        return despatching
                .despatchFor(order.number(), component, new Destination(order.hospital(), order.site()), act)
                .flatMap(outcome -> switch (outcome) {
                    case Gone _ -> Mono.empty();
                    case Refused _ ->
                        Mono.error(new IllegalStateException("nothing stood against it a moment ago, under its lock"));
                });
    }

    /** Locks the donations, by number, and asks what stands against leaving. */
    private Mono<List<UnitNotAvailable>> bars(List<ComponentId> components, Act act) {
        return files.lock(components)
                .thenMany(Flux.fromIterable(components))
                .concatMap(files::open)
                .flatMapIterable(file -> bars(file, act))
                .collectList();
    }

    private static List<UnitNotAvailable> bars(ComponentFile file, Act act) {
        var codes = DespatchPolicy.objectionsTo(file.donation(), file.component(), act.at()).stream()
                .map(objection -> objection.code())
                .distinct()
                .toList();
        return codes.isEmpty()
                ? List.of()
                : List.of(new UnitNotAvailable(file.component().id(), codes));
    }
}
