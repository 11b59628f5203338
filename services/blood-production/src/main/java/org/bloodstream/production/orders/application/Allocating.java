package org.bloodstream.production.orders.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.allocation.application.Allocations;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.counting.application.MissingUnits;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.counting.domain.StockCountObjection.CountedMissing;
import org.bloodstream.production.despatch.domain.DespatchPolicy;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.orders.domain.AllocationPolicy;
import org.bloodstream.production.orders.domain.Candidate;
import org.bloodstream.production.orders.domain.InFairOrder;
import org.bloodstream.production.orders.domain.InFairOrder.Turn;
import org.bloodstream.production.orders.domain.OrderLine;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderPolicy;
import org.bloodstream.production.orders.domain.ShelfUnit;
import org.bloodstream.production.orders.domain.WithdrawalCause;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Proposing units for an order, keeping those that an officer chose, and taking one out again. */
@Service
public class Allocating {
    private final Orders orders;
    private final BackOrders backOrders;
    private final OrderWork work;
    private final Shelf shelf;
    private final ComponentFiles files;
    private final Weighed weighed;
    private final Allocations allocations;
    private final MissingUnits missing;
    private final CompatibilityPolicy policy;

    Allocating(
            Orders orders,
            BackOrders backOrders,
            OrderWork work,
            Shelf shelf,
            ComponentFiles files,
            Weighed weighed,
            Allocations allocations,
            MissingUnits missing,
            CompatibilityPolicy policy) {
        this.orders = orders;
        this.backOrders = backOrders;
        this.work = work;
        this.shelf = shelf;
        this.files = files;
        this.weighed = weighed;
        this.allocations = allocations;
        this.missing = missing;
        this.policy = policy;
    }

    public record Choice(int line, ComponentId component) {}

    /** From what those before it in turn leave. Keeps nothing. Empty when there is no such order. */
    public Mono<Turn> propose(OrderNumber number, Instant now) {
        return orders.find(number).map(Versioned::state).flatMap(order -> {
            var kinds = order.lines().stream().map(OrderLine::kind).collect(Collectors.toUnmodifiableSet());
            return Mono.zip(backOrders.waiting(), shelf.free(kinds, now))
                    .publishOn(Schedulers.parallel())
                    .map(both -> InFairOrder.propose(policy, order, both.getT1(), both.getT2(), now));
        });
    }

    /**
     * Call inside a transaction. The donations of the units are locked, in the order of their numbers, until it ends: no other
     * order can get one of them, no hold and no despatch can come in between. Empty when there is no such order.
     */
    public Mono<OrderOutcome> allocate(OrderNumber number, List<Choice> choices, Act act) {
        return candidates(choices, act.at())
                .flatMap(chosen ->
                        work.on(number, order -> AllocationPolicy.allocate(policy, order, chosen, act.at()), act));
    }

    /** Call inside a transaction. Its line is open again. Empty when there is no such order. */
    public Mono<OrderOutcome> takeOut(OrderNumber number, ComponentId component, Act act) {
        return work.on(
                number, order -> OrderPolicy.withdraw(order, component, WithdrawalCause.BY_AN_OFFICER, act.at()), act);
    }

    private Mono<List<Candidate>> candidates(List<Choice> choices, Instant now) {
        var ids = choices.stream().map(Choice::component).collect(Collectors.toSet());
        return files.open(ids).flatMap(opened -> Mono.zip(
                        weighed.of(opened.values()), allocations.keptFor(ids), missing.of(ids))
                .map(found -> {
                    var units = found.getT1().stream().collect(Collectors.toMap(ShelfUnit::component, unit -> unit));
                    return choices.stream()
                            .sorted(Comparator.comparing(
                                    choice -> choice.component().value()))
                            .map(choice -> candidate(choice, opened, units, found.getT2(), found.getT3(), now))
                            .toList();
                }));
    }

    private static Candidate candidate(
            Choice choice,
            Map<ComponentId, ComponentFile> opened,
            Map<ComponentId, ShelfUnit> units,
            Map<ComponentId, OrderNumber> kept,
            Map<ComponentId, StockCountNumber> missing,
            Instant now) {
        var component = choice.component();
        var file = opened.get(component);
        return new Candidate(
                choice.line(),
                component,
                Optional.ofNullable(units.get(component)),
                file == null ? List.of(new ComponentUnknown(component)) : bars(file, missing, now),
                Optional.ofNullable(kept.get(component)));
    }

    /** What stands against its leaving; and that nobody knows where it is. */
    private static List<Objection> bars(ComponentFile file, Map<ComponentId, StockCountNumber> missing, Instant now) {
        var component = file.component().id();
        return Stream.concat(
                        DespatchPolicy.objectionsTo(file.donation(), file.component(), now).stream(),
                        Optional.ofNullable(missing.get(component)).stream()
                                .map(count -> new CountedMissing(component, count)))
                .toList();
    }
}
