package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.domain.OrderEvent.OrderAmended;
import org.bloodstream.production.orders.domain.OrderEvent.OrderCancelled;
import org.bloodstream.production.orders.domain.OrderEvent.OrderPlaced;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitPicked;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitWithdrawn;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsDelivered;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsDespatched;
import org.bloodstream.production.orders.domain.OrderObjection.AntigenNotOrdered;
import org.bloodstream.production.orders.domain.OrderObjection.LineUnknown;
import org.bloodstream.production.orders.domain.OrderObjection.NeededInThePast;
import org.bloodstream.production.orders.domain.OrderObjection.NothingLeft;
import org.bloodstream.production.orders.domain.OrderObjection.NothingPicked;
import org.bloodstream.production.orders.domain.OrderObjection.NothingUnderWay;
import org.bloodstream.production.orders.domain.OrderObjection.OrderClosed;
import org.bloodstream.production.orders.domain.OrderObjection.OrderUnderWay;
import org.bloodstream.production.orders.domain.OrderObjection.QuantityBelowKept;
import org.bloodstream.production.orders.domain.OrderObjection.RequirementNotOrdered;
import org.bloodstream.production.orders.domain.OrderObjection.UnitAlreadyPicked;
import org.bloodstream.production.orders.domain.OrderObjection.UnitGone;
import org.bloodstream.production.orders.domain.OrderObjection.UnitNotOfThisOrder;
import org.bloodstream.production.orders.domain.OrderUnit.Stage;

/** What may be done with an order, and when. Which units answer it is {@link AllocationPolicy}'s. */
public final class OrderPolicy {
    /** Matched to one patient's cells, or everybody's anyway. */
    private static final Set<Requirement> NEVER_ORDERED =
            EnumSet.of(Requirement.RH_K_MATCHED, Requirement.HLA_MATCHED, Requirement.ALWAYS);

    private OrderPolicy() {}

    public static Decision<OrderPlaced> place(OrderPlaced order) {
        var needed = order.neededBy();
        var past = needed != null && !needed.isAfter(order.placedAt())
                ? Stream.of(new NeededInThePast(needed))
                : Stream.<OrderObjection>empty();
        var requirements = order.lines().stream().flatMap(line -> line.requirements().stream()
                .filter(NEVER_ORDERED::contains)
                .sorted()
                .map(requirement -> new RequirementNotOrdered(line.line(), requirement)));
        var antigens = order.lines().stream().flatMap(line -> line.antigensAbsent().stream()
                .filter(antigen -> !Phenotype.isOrdered(line.kind(), antigen))
                .map(antigen -> new AntigenNotOrdered(line.line(), antigen)));
        return Decision.of(
                order,
                Stream.<Stream<? extends OrderObjection>>of(past, requirements, antigens)
                        .<OrderObjection>flatMap(objections -> objections));
    }

    /** The hospital says another quantity; what answers the line already stays. */
    public static Decision<OrderAmended> amend(Order order, int line, int quantity, Instant now) {
        var event = new OrderAmended(order.number(), line, quantity, now);
        if (!order.status().isOpen()) return Decision.of(event, Stream.of(new OrderClosed(order.status())));
        var known = order.lines().stream().filter(one -> one.line() == line).findFirst();
        if (known.isEmpty()) return Decision.of(event, Stream.of(new LineUnknown(line)));
        int kept = order.kept(known.get());
        if (quantity < kept) return Decision.of(event, Stream.of(new QuantityBelowKept(line, quantity, kept)));
        boolean nothingLeft = order.apply(event).lines().stream().allMatch(one -> one.quantity() == 0);
        return Decision.of(event, nothingLeft ? Stream.of(new NothingLeft()) : Stream.empty());
    }

    public static Decision<OrderCancelled> cancel(Order order, Instant now) {
        var event = new OrderCancelled(order.number(), now);
        if (!order.status().isOpen()) return Decision.of(event, Stream.of(new OrderClosed(order.status())));
        return Decision.of(event, order.gone() > 0 ? Stream.of(new OrderUnderWay(order.gone())) : Stream.empty());
    }

    /** A hold takes out what has not left, whatever else is going on with the order. */
    public static Decision<OrderUnitWithdrawn> withdraw(
            Order order, ComponentId component, WithdrawalCause cause, Instant now) {
        return Decision.of(new OrderUnitWithdrawn(order.number(), component, cause, now), notHere(order, component));
    }

    /** Whether it may leave is asked when it leaves. */
    public static Decision<OrderUnitPicked> pick(Order order, ComponentId component, Instant now) {
        var unit = order.units().get(component);
        var objections = unit != null && unit.stage() == Stage.PICKED
                ? Stream.<OrderObjection>of(new UnitAlreadyPicked(component))
                : notHere(order, component);
        return Decision.of(new OrderUnitPicked(order.number(), component, now), objections);
    }

    /** What is picked leaves together. */
    public static Decision<OrderUnitsDespatched> despatch(Order order, Instant now) {
        var picked = order.at(Stage.PICKED);
        return Decision.of(
                new OrderUnitsDespatched(order.number(), picked, now),
                picked.isEmpty() ? Stream.of(new NothingPicked()) : Stream.empty());
    }

    /** The hospital has everything that is on its way. */
    public static Decision<OrderUnitsDelivered> deliver(Order order, Instant now) {
        List<ComponentId> underWay = order.at(Stage.DESPATCHED);
        return Decision.of(
                new OrderUnitsDelivered(order.number(), underWay, now),
                underWay.isEmpty() ? Stream.of(new NothingUnderWay()) : Stream.empty());
    }

    private static Stream<OrderObjection> notHere(Order order, ComponentId component) {
        var unit = order.units().get(component);
        if (unit == null) return Stream.of(new UnitNotOfThisOrder(component));
        return unit.isHere() ? Stream.empty() : Stream.of(new UnitGone(component));
    }
}
