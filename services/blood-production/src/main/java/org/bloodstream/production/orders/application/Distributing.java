package org.bloodstream.production.orders.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.counting.application.MissingUnits;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.counting.domain.StockCountObjection.CountedMissing;
import org.bloodstream.production.despatch.application.DespatchingComponents;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Gone;
import org.bloodstream.production.despatch.domain.DespatchPolicy;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.domain.AllocationObjection;
import org.bloodstream.production.orders.domain.AllocationObjection.UnitNotAvailable;
import org.bloodstream.production.orders.domain.AllocationPolicy;
import org.bloodstream.production.orders.domain.Decision.Taken;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsDespatched;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderPolicy;
import org.bloodstream.production.orders.domain.OrderUnit.Stage;
import org.bloodstream.production.orders.domain.ShelfUnit;
import org.bloodstream.production.verification.application.LabelStandings;
import org.bloodstream.production.verification.domain.LabelObjection;
import org.bloodstream.production.verification.domain.LabelStanding;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** From the shelf to the hospital's door: picking by scan, and despatch of what was packed. */
@Service
public class Distributing {
    private final Orders orders;
    private final OrderWork work;
    private final ComponentFiles files;
    private final LabelStandings labels;
    private final Weighed weighed;
    private final MissingUnits missing;
    private final DespatchingComponents despatching;
    private final CompatibilityPolicy policy;

    Distributing(
            Orders orders,
            OrderWork work,
            ComponentFiles files,
            LabelStandings labels,
            Weighed weighed,
            MissingUnits missing,
            DespatchingComponents despatching,
            CompatibilityPolicy policy) {
        this.orders = orders;
        this.work = work;
        this.files = files;
        this.labels = labels;
        this.weighed = weighed;
        this.missing = missing;
        this.despatching = despatching;
        this.policy = policy;
    }

    private record Held(
            ComponentFile file, Optional<ShelfUnit> unit, LabelStanding label, Optional<StockCountNumber> missingAt) {}

    /** Call inside a transaction. What may not leave, or no longer answers its line, is not picked. Empty when there is no such order. */
    public Mono<OrderOutcome> pick(OrderNumber number, ComponentId component, Act act) {
        return held(List.of(component)).flatMap(held -> orders.lock(number).flatMap(found -> {
            var bars = bars(found.state(), held, act.at());
            var decision = OrderPolicy.pick(found.state(), component, act.at());
            boolean ofThisOrder = found.state().units().containsKey(component);
            return ofThisOrder && !bars.isEmpty()
                    ? Mono.just(new OrderOutcome.Refused(bars))
                    : work.record(found, decision, act);
        }));
    }

    /**
     * Call inside a transaction. Everything that was packed leaves, or nothing when one may not. Empty when there is no such
     * order.
     */
    public Mono<OrderOutcome> despatch(OrderNumber number, Act act) {
        return orders.find(number).map(found -> found.state().at(Stage.PACKED)).flatMap(packed -> held(packed)
                .flatMap(held -> orders.lock(number).flatMap(found -> despatch(found, packed, held, act))));
    }

    private Mono<OrderOutcome> despatch(Versioned<Order> found, List<ComponentId> locked, List<Held> held, Act act) {
        if (!found.state().at(Stage.PACKED).equals(locked))
            return Mono.error(new OptimisticLockingFailureException("a unit was packed or taken out meanwhile"));
        var bars = bars(found.state(), held, act.at());
        if (!bars.isEmpty()) return Mono.just(new OrderOutcome.Refused(bars));
        var decision = OrderPolicy.despatch(found.state(), act.at());
        var leaving = decision instanceof Taken<OrderUnitsDespatched> ? held : List.<Held>of();
        return leave(found.state(), leaving, act).then(Mono.defer(() -> work.record(found, decision, act)));
    }

    private Mono<Void> leave(Order order, List<Held> leaving, Act act) {
        return despatching
                .despatchFor(
                        order.number(),
                        leaving.stream().map(Held::file).toList(),
                        new Destination(order.hospital(), order.site()),
                        act)
                .filter(outcomes -> outcomes.stream().allMatch(Gone.class::isInstance))
                .switchIfEmpty(Mono.error(
                        () -> new IllegalStateException("nothing stood against it a moment ago, under its lock")))
                .then();
    }

    /** Locks the donations, by number: what is known of the units is so until the transaction ends. In the order of the components. */
    private Mono<List<Held>> held(List<ComponentId> components) {
        return files.open(components).flatMap(opened -> {
            var present = components.stream()
                    .map(opened::get)
                    .filter(Objects::nonNull)
                    .toList();
            return Mono.zip(
                            weighed.of(present),
                            labels.of(present.stream()
                                    .map(ComponentFile::component)
                                    .toList()),
                            missing.of(components))
                    .map(found -> held(present, found.getT1(), found.getT2(), found.getT3()));
        });
    }

    private static List<Held> held(
            List<ComponentFile> files,
            List<ShelfUnit> units,
            List<LabelStanding> labels,
            Map<ComponentId, StockCountNumber> missing) {
        var weighed = units.stream().collect(Collectors.toMap(ShelfUnit::component, unit -> unit));
        return IntStream.range(0, files.size())
                .mapToObj(at -> new Held(
                        files.get(at),
                        Optional.ofNullable(
                                weighed.get(files.get(at).component().id())),
                        labels.get(at),
                        Optional.ofNullable(
                                missing.get(files.get(at).component().id()))))
                .toList();
    }

    /**
     * What stands against leaving, and between each unit and its line. Of what only has to be scanned back that alone is said:
     * another unit is not what is needed.
     */
    private List<? extends Objection> bars(Order order, List<Held> held, Instant now) {
        return held.stream()
                .<Objection>flatMap(each -> Stream.concat(unavailableOrUnfit(order, each, now), unverified(each)))
                .toList();
    }

    private Stream<AllocationObjection> unavailableOrUnfit(Order order, Held held, Instant now) {
        var unavailable = unavailable(held, now).toList();
        return unavailable.isEmpty() ? unfit(order, held, now) : unavailable.stream();
    }

    private static Stream<LabelObjection> unverified(Held held) {
        return held.file().component() instanceof Released unit ? held.label().objections(unit) : Stream.empty();
    }

    private Stream<AllocationObjection> unfit(Order order, Held held, Instant now) {
        return held
                .unit()
                .<AllocationObjection>flatMap(unit -> AllocationPolicy.stillAnswers(policy, order, unit, now))
                .stream();
    }

    private static Stream<AllocationObjection> unavailable(Held held, Instant now) {
        var file = held.file();
        var component = file.component().id();
        var codes = Stream.concat(
                        DespatchPolicy.objectionsTo(file.donation(), file.component(), now).stream(),
                        held.missingAt().stream().map(count -> new CountedMissing(component, count)))
                .map(Objection::code)
                .distinct()
                .toList();
        return codes.isEmpty() ? Stream.empty() : Stream.of(new UnitNotAvailable(component, codes));
    }
}
