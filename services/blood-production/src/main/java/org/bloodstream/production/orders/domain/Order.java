package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.orders.domain.OrderEvent.OrderAmended;
import org.bloodstream.production.orders.domain.OrderEvent.OrderBackOrdered;
import org.bloodstream.production.orders.domain.OrderEvent.OrderCancelled;
import org.bloodstream.production.orders.domain.OrderEvent.OrderPlaced;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitPicked;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitWithdrawn;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsAllocated;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsDelivered;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsDespatched;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsPacked;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsRefused;
import org.bloodstream.production.orders.domain.OrderUnit.Stage;
import org.bloodstream.production.packing.domain.Consignment;
import org.jspecify.annotations.Nullable;

/**
 * A hospital's order.
 *
 * @param neededBy absent when the hospital did not say
 * @param units those that answer it, by component; each answers one line
 * @param backOrderedAt since when what is missing is known to be on back-order; absent while nobody has said so
 * @param standingOrder that placed it by itself; absent when somebody did
 * @param placerNumber the hospital's own number, of an order that its system sent; absent of others
 */
public record Order(
        OrderNumber number,
        OdsCode hospital,
        Site site,
        Urgency urgency,
        @Nullable Instant neededBy,
        Instant placedAt,
        List<OrderLine> lines,
        Map<ComponentId, OrderUnit> units,
        boolean cancelled,
        @Nullable Instant backOrderedAt,
        @Nullable StandingOrderNumber standingOrder,
        @Nullable PlacerNumber placerNumber) {

    public Order {
        lines = List.copyOf(lines);
        units = Map.copyOf(units);
        if (cancelled && !units.isEmpty()) throw new IllegalArgumentException("nothing answers a cancelled order");
        for (var line : lines)
            if (kept(units, line.line()) > line.quantity())
                throw new IllegalArgumentException("a line has no more units than it asks for");
    }

    /** Units that are allocated to the line, have left or have arrived. */
    public int kept(OrderLine line) {
        return kept(units, line.line());
    }

    /** Units that the line is still short of. */
    public int missing(OrderLine line) {
        return cancelled ? 0 : line.quantity() - kept(line);
    }

    public int missing() {
        return lines.stream().mapToInt(this::missing).sum();
    }

    /**
     * Since when something has been waited for: said by an officer, or left open by what has left. Empty when nothing is missing.
     */
    public Optional<Instant> backOrder() {
        if (missing() == 0) return Optional.empty();
        return Optional.ofNullable(backOrderedAt);
    }

    /** Units that have left, arrived ones included. */
    public int gone() {
        return (int) units.values().stream().filter(unit -> !unit.isHere()).count();
    }

    public OrderStatus status() {
        if (cancelled) return OrderStatus.CANCELLED;
        boolean complete = missing() == 0;
        if (complete && all(Stage.DELIVERED)) return OrderStatus.DELIVERED;
        if (complete && gone() == units.size()) return OrderStatus.DESPATCHED;
        if (gone() > 0) return OrderStatus.PART_DESPATCHED;
        if (complete && allPicked()) return OrderStatus.PICKED;
        if (complete) return OrderStatus.ALLOCATED;
        return units.isEmpty() ? OrderStatus.PLACED : OrderStatus.PART_ALLOCATED;
    }

    /** The order that this history tells of. */
    public static Order of(List<? extends OrderEvent> history) {
        if (!(history.getFirst() instanceof OrderPlaced placed))
            throw new IllegalStateException("an order's history begins with its placing");
        var order = placed(placed);
        for (var event : history.subList(1, history.size())) order = order.apply(event);
        return order;
    }

    static Order placed(OrderPlaced event) {
        return new Order(
                event.order(),
                event.hospital(),
                event.site(),
                event.urgency(),
                event.neededBy(),
                event.placedAt(),
                event.lines(),
                Map.of(),
                false,
                null,
                event.standingOrder(),
                event.placerNumber());
    }

    public Order apply(OrderEvent event) {
        var after = new HashMap<>(units);
        return switch (event) {
            case OrderPlaced _ -> throw new IllegalStateException("an order is placed once");
            case OrderAmended amended -> amended(amended);
            case OrderCancelled _ -> with(lines, Map.of(), true);
            case OrderUnitsAllocated allocated -> {
                allocated
                        .units()
                        .forEach(unit -> after.put(unit.component(), new OrderUnit(unit.line(), Stage.ALLOCATED)));
                yield with(lines, after, cancelled);
            }
            case OrderUnitWithdrawn withdrawn -> {
                after.remove(withdrawn.component());
                yield with(lines, after, cancelled);
            }
            case OrderUnitPicked picked -> moved(List.of(picked.component()), unit -> unit.at(Stage.PICKED));
            case OrderUnitsPacked packed -> moved(packed.components(), unit -> unit.packed(packed.consignment()));
            case OrderUnitsDespatched despatched ->
                moved(despatched.components(), unit -> unit.at(Stage.DESPATCHED))
                        .backOrdered(despatched.despatchedAt());
            case OrderUnitsRefused refused -> {
                refused.components().forEach(after::remove);
                yield with(lines, after, cancelled).backOrdered(refused.arrivedAt());
            }
            case OrderBackOrdered back -> backOrdered(back.backOrderedAt());
            case OrderUnitsDelivered delivered -> moved(delivered.components(), unit -> unit.at(Stage.DELIVERED));
        };
    }

    /** The order's units at a stage, by number. */
    public List<ComponentId> at(Stage stage) {
        return units.entrySet().stream()
                .filter(entry -> entry.getValue().stage() == stage)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(ComponentId::value))
                .toList();
    }

    /** Each consignment that is under way; empty is that of units that left before packing was recorded. */
    List<Optional<Consignment>> underWay() {
        return units.values().stream()
                .filter(unit -> unit.stage() == Stage.DESPATCHED)
                .map(unit -> Optional.ofNullable(unit.consignment()))
                .distinct()
                .toList();
    }

    /** Its units at a stage in that container, by number. */
    List<ComponentId> at(Stage stage, Optional<Consignment> consignment) {
        return at(stage).stream()
                .filter(component -> consignmentOf(component).equals(consignment))
                .toList();
    }

    private Optional<Consignment> consignmentOf(ComponentId component) {
        return Optional.ofNullable(units.get(component)).map(OrderUnit::consignment);
    }

    private boolean allPicked() {
        return !units.isEmpty() && units.values().stream().allMatch(OrderUnit::isPicked);
    }

    private boolean all(Stage stage) {
        return !units.isEmpty() && units.values().stream().allMatch(unit -> unit.stage() == stage);
    }

    private Order amended(OrderAmended event) {
        return with(
                lines.stream()
                        .map(line -> line.line() == event.line() ? line.withQuantity(event.quantity()) : line)
                        .toList(),
                units,
                cancelled);
    }

    private Order moved(List<ComponentId> components, UnaryOperator<OrderUnit> on) {
        var after = new HashMap<>(units);
        for (var component : components)
            if (after.computeIfPresent(component, (_, unit) -> on.apply(unit)) == null)
                throw new IllegalStateException("%s is no unit of %s".formatted(component, number));
        return with(lines, after, cancelled);
    }

    /** The first time counts: who has waited longest comes first. What is complete waits for nothing. */
    private Order backOrdered(Instant at) {
        if (backOrder().isPresent() || missing() == 0) return this;
        return new Order(
                number,
                hospital,
                site,
                urgency,
                neededBy,
                placedAt,
                lines,
                units,
                cancelled,
                at,
                standingOrder,
                placerNumber);
    }

    /** What was complete once waits anew. */
    private Order with(List<OrderLine> others, Map<ComponentId, OrderUnit> kept, boolean gone) {
        var after = new Order(
                number,
                hospital,
                site,
                urgency,
                neededBy,
                placedAt,
                others,
                kept,
                gone,
                backOrderedAt,
                standingOrder,
                placerNumber);
        return after.missing() == 0 && backOrderedAt != null ? after.waitingForNothing() : after;
    }

    private Order waitingForNothing() {
        return new Order(
                number,
                hospital,
                site,
                urgency,
                neededBy,
                placedAt,
                lines,
                units,
                cancelled,
                null,
                standingOrder,
                placerNumber);
    }

    private static int kept(Map<ComponentId, OrderUnit> units, int line) {
        return (int) units.values().stream().filter(unit -> unit.line() == line).count();
    }
}
