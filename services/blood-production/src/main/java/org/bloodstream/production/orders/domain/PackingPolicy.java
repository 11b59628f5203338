package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.domain.ConsignmentObjection.ContainerForOthers;
import org.bloodstream.production.orders.domain.ConsignmentObjection.ContainerNotValidated;
import org.bloodstream.production.orders.domain.ConsignmentObjection.ContainerTooSmall;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsPacked;
import org.bloodstream.production.orders.domain.OrderObjection.NothingPicked;
import org.bloodstream.production.orders.domain.OrderUnit.Stage;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.KeptAt;
import org.bloodstream.production.packing.domain.ValidatedContainer;
import org.bloodstream.production.transport.domain.BoxLabel;

/** What goes into which container: everything that was picked and is kept at its temperature, when the container is valid today. */
public final class PackingPolicy {
    private PackingPolicy() {}

    /**
     * What was picked and not packed yet.
     *
     * @param validated for what the kind is valid today; empty when it is not
     */
    public static Decision<OrderUnitsPacked> pack(
            Order order, BoxLabel label, ContainerKind kind, Optional<ValidatedContainer> validated, Instant now) {
        return validated
                .map(container -> pack(order, label, container, now))
                .orElseGet(() -> new Decision.Refused<>(List.of(new ContainerNotValidated(kind))));
    }

    private static Decision<OrderUnitsPacked> pack(
            Order order, BoxLabel label, ValidatedContainer container, Instant now) {
        var picked = order.at(Stage.PICKED);
        var fitting = picked.stream()
                .filter(component -> KeptAt.of(kind(order, component)) == container.keptAt())
                .toList();
        return Decision.of(
                new OrderUnitsPacked(order.number(), fitting, container.closed(label, now)),
                against(picked, fitting, container));
    }

    private static Stream<Objection> against(
            List<ComponentId> picked, List<ComponentId> fitting, ValidatedContainer container) {
        if (picked.isEmpty()) return Stream.of(new NothingPicked());
        if (fitting.isEmpty()) return Stream.of(new ContainerForOthers(container.kind(), container.keptAt()));
        return fitting.size() > container.mostUnits()
                ? Stream.of(new ContainerTooSmall(container.kind(), container.mostUnits(), fitting.size()))
                : Stream.empty();
    }

    private static ComponentKind kind(Order order, ComponentId component) {
        var unit = order.units().get(component);
        return order.lines().stream()
                .filter(line -> unit != null && line.line() == unit.line())
                .findFirst()
                .orElseThrow()
                .kind();
    }
}
