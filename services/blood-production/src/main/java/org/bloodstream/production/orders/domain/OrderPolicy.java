package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.domain.ConsignmentObjection.NothingPacked;
import org.bloodstream.production.orders.domain.ConsignmentObjection.PackedTooLongAgo;
import org.bloodstream.production.orders.domain.OrderEvent.BackOrderedLine;
import org.bloodstream.production.orders.domain.OrderEvent.OrderAmended;
import org.bloodstream.production.orders.domain.OrderEvent.OrderBackOrdered;
import org.bloodstream.production.orders.domain.OrderEvent.OrderCancelled;
import org.bloodstream.production.orders.domain.OrderEvent.OrderPlaced;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitPicked;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitWithdrawn;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsDespatched;
import org.bloodstream.production.orders.domain.OrderObjection.AlreadyBackOrdered;
import org.bloodstream.production.orders.domain.OrderObjection.AntigenNotOrdered;
import org.bloodstream.production.orders.domain.OrderObjection.LineUnknown;
import org.bloodstream.production.orders.domain.OrderObjection.NeededInThePast;
import org.bloodstream.production.orders.domain.OrderObjection.NothingLeft;
import org.bloodstream.production.orders.domain.OrderObjection.NothingMissing;
import org.bloodstream.production.orders.domain.OrderObjection.NothingPicked;
import org.bloodstream.production.orders.domain.OrderObjection.OrderClosed;
import org.bloodstream.production.orders.domain.OrderObjection.OrderUnderWay;
import org.bloodstream.production.orders.domain.OrderObjection.QuantityBelowKept;
import org.bloodstream.production.orders.domain.OrderObjection.RequirementNotOrdered;
import org.bloodstream.production.orders.domain.OrderObjection.UnitAlreadyPicked;
import org.bloodstream.production.orders.domain.OrderObjection.UnitGone;
import org.bloodstream.production.orders.domain.OrderObjection.UnitNotOfThisOrder;
import org.bloodstream.production.orders.domain.OrderObjection.UnitsAllocated;
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
        return Decision.of(order, Stream.concat(past, objectionsTo(order.lines())));
    }

    /** What cannot be ordered for stock, whoever orders it. */
    static Stream<OrderObjection> objectionsTo(List<OrderLine> lines) {
        var requirements = lines.stream().flatMap(line -> line.requirements().stream()
                .filter(NEVER_ORDERED::contains)
                .sorted()
                .map(requirement -> new RequirementNotOrdered(line.line(), requirement)));
        var antigens = lines.stream().flatMap(line -> line.antigensAbsent().stream()
                .filter(antigen -> !Phenotype.isOrdered(line.kind(), antigen))
                .map(antigen -> new AntigenNotOrdered(line.line(), antigen)));
        return Stream.<Stream<? extends OrderObjection>>of(requirements, antigens)
                .<OrderObjection>flatMap(objections -> objections);
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

    /** A message ends only what nobody has begun to answer: from then on somebody has to speak with somebody. */
    public static Decision<OrderCancelled> cancelUnanswered(Order order, Instant now) {
        if (order.units().isEmpty() || order.gone() > 0 || !order.status().isOpen()) return cancel(order, now);
        return Decision.of(
                new OrderCancelled(order.number(), now),
                Stream.of(new UnitsAllocated(order.units().size())));
    }

    /** A hold takes out what has not left, whatever else is going on with the order. */
    public static Decision<OrderUnitWithdrawn> withdraw(
            Order order, ComponentId component, WithdrawalCause cause, Instant now) {
        return Decision.of(new OrderUnitWithdrawn(order.number(), component, cause, now), notHere(order, component));
    }

    /** Whether it may leave is asked when it leaves. */
    public static Decision<OrderUnitPicked> pick(Order order, ComponentId component, Instant now) {
        var unit = order.units().get(component);
        var objections = unit != null && unit.isPicked()
                ? Stream.<OrderObjection>of(new UnitAlreadyPicked(component))
                : notHere(order, component);
        return Decision.of(new OrderUnitPicked(order.number(), component, now), objections);
    }

    /** What is packed leaves together, while it can still arrive in time. */
    public static Decision<OrderUnitsDespatched> despatch(Order order, Instant now) {
        var packed = order.at(Stage.PACKED);
        return Decision.of(
                new OrderUnitsDespatched(order.number(), packed, now),
                packed.isEmpty() ? Stream.of(nothingPacked(order)) : packedTooLongAgo(order, now));
    }

    private static Objection nothingPacked(Order order) {
        return order.at(Stage.PICKED).isEmpty() ? new NothingPicked() : new NothingPacked();
    }

    private static Stream<Objection> packedTooLongAgo(Order order, Instant now) {
        return order.units().values().stream()
                .filter(unit -> unit.stage() == Stage.PACKED)
                .flatMap(unit -> Stream.ofNullable(unit.consignment()))
                .filter(consignment -> consignment.isLate(now))
                .distinct()
                .map(late -> new PackedTooLongAgo(late.container(), late.arriveBy()));
    }

    /** An officer says that the rest is waited for, so that the hospital knows. */
    public static Decision<OrderBackOrdered> backOrder(Order order, Instant now) {
        var missing = order.lines().stream()
                .filter(line -> order.missing(line) > 0)
                .map(line -> new BackOrderedLine(line.line(), order.missing(line)))
                .toList();
        var event = new OrderBackOrdered(order.number(), missing, now);
        if (!order.status().isOpen()) return Decision.of(event, Stream.of(new OrderClosed(order.status())));
        if (missing.isEmpty()) return Decision.of(event, Stream.of(new NothingMissing()));
        return Decision.of(event, order.backOrder().stream().map(since -> new AlreadyBackOrdered(since)));
    }

    /** The hospital waits for the rest of a line no longer. */
    public static Decision<OrderAmended> waitNoLonger(Order order, int line, Instant now) {
        return order.lines().stream()
                .filter(one -> one.line() == line)
                .findFirst()
                .filter(one -> order.missing(one) == 0 && order.status().isOpen())
                .<Decision<OrderAmended>>map(one -> Decision.of(
                        new OrderAmended(order.number(), line, one.quantity(), now), Stream.of(new NothingMissing())))
                .orElseGet(() -> amend(order, line, keptFor(order, line), now));
    }

    private static int keptFor(Order order, int line) {
        return order.lines().stream()
                .filter(one -> one.line() == line)
                .mapToInt(order::kept)
                .sum();
    }

    private static Stream<OrderObjection> notHere(Order order, ComponentId component) {
        var unit = order.units().get(component);
        if (unit == null) return Stream.of(new UnitNotOfThisOrder(component));
        return unit.isHere() ? Stream.empty() : Stream.of(new UnitGone(component));
    }
}
