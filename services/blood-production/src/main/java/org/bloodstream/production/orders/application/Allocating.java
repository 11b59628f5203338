package org.bloodstream.production.orders.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.allocation.application.Allocations;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.despatch.domain.DespatchPolicy;
import org.bloodstream.production.orders.domain.AllocationPolicy;
import org.bloodstream.production.orders.domain.Candidate;
import org.bloodstream.production.orders.domain.OrderLine;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderPolicy;
import org.bloodstream.production.orders.domain.Proposal;
import org.bloodstream.production.orders.domain.ShelfUnit;
import org.bloodstream.production.orders.domain.WithdrawalCause;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Proposing units for an order, keeping those that an officer chose, and taking one out again. */
@Service
public class Allocating {
    private final Orders orders;
    private final OrderWork work;
    private final Shelf shelf;
    private final ComponentFiles files;
    private final Weighed weighed;
    private final Allocations allocations;
    private final CompatibilityPolicy policy;

    Allocating(
            Orders orders,
            OrderWork work,
            Shelf shelf,
            ComponentFiles files,
            Weighed weighed,
            Allocations allocations,
            CompatibilityPolicy policy) {
        this.orders = orders;
        this.work = work;
        this.shelf = shelf;
        this.files = files;
        this.weighed = weighed;
        this.allocations = allocations;
        this.policy = policy;
    }

    public record Choice(int line, ComponentId component) {}

    /** Keeps nothing. Empty when there is no such order. */
    public Mono<Proposal> propose(OrderNumber number, Instant now) {
        return orders.find(number).flatMap(found -> {
            var kinds = found.state().lines().stream().map(OrderLine::kind).collect(Collectors.toUnmodifiableSet());
            return shelf.free(kinds, now)
                    .publishOn(Schedulers.parallel())
                    .map(free -> Proposal.of(policy, found.state(), free, now));
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
        return files.open(ids).flatMap(opened -> Mono.zip(weighed.of(opened.values()), allocations.keptFor(ids))
                .map(found -> {
                    var units = found.getT1().stream().collect(Collectors.toMap(ShelfUnit::component, unit -> unit));
                    return choices.stream()
                            .sorted(Comparator.comparing(
                                    choice -> choice.component().value()))
                            .map(choice -> candidate(choice, opened, units, found.getT2(), now))
                            .toList();
                }));
    }

    private static Candidate candidate(
            Choice choice,
            Map<ComponentId, ComponentFile> opened,
            Map<ComponentId, ShelfUnit> units,
            Map<ComponentId, OrderNumber> kept,
            Instant now) {
        var component = choice.component();
        var file = opened.get(component);
        return new Candidate(
                choice.line(),
                component,
                Optional.ofNullable(units.get(component)),
                file == null
                        ? List.of(new ComponentUnknown(component))
                        : DespatchPolicy.objectionsTo(file.donation(), file.component(), now),
                Optional.ofNullable(kept.get(component)));
    }
}
