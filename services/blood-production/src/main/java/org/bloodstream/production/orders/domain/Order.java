package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.orders.domain.OrderEvent.OrderAmended;
import org.bloodstream.production.orders.domain.OrderEvent.OrderCancelled;
import org.bloodstream.production.orders.domain.OrderEvent.OrderPlaced;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitPicked;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitWithdrawn;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsAllocated;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsDelivered;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsDespatched;
import org.bloodstream.production.orders.domain.OrderUnit.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A hospital's order.
 *
 * @param neededBy absent when the hospital did not say
 * @param units those that answer it, by component; each answers one line
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
        boolean cancelled) {

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
        if (complete && all(Stage.PICKED)) return OrderStatus.PICKED;
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
                false);
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
            case OrderUnitPicked picked -> moved(List.of(picked.component()), Stage.PICKED);
            case OrderUnitsDespatched despatched -> moved(despatched.components(), Stage.DESPATCHED);
            case OrderUnitsDelivered delivered -> moved(delivered.components(), Stage.DELIVERED);
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

    private Order moved(List<ComponentId> components, Stage stage) {
        var after = new HashMap<>(units);
        for (var component : components)
            if (after.computeIfPresent(component, (_, unit) -> unit.at(stage)) == null)
                throw new IllegalStateException("%s is no unit of %s".formatted(component, number));
        return with(lines, after, cancelled);
    }

    private Order with(List<OrderLine> others, Map<ComponentId, OrderUnit> kept, boolean gone) {
        return new Order(number, hospital, site, urgency, neededBy, placedAt, others, kept, gone);
    }

    private static int kept(Map<ComponentId, OrderUnit> units, int line) {
        return (int) units.values().stream().filter(unit -> unit.line() == line).count();
    }
}
