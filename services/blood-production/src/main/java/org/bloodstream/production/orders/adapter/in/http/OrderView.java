package org.bloodstream.production.orders.adapter.in.http;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.orders.domain.Order;
import org.bloodstream.production.orders.domain.OrderLine;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.OrderStatus;
import org.bloodstream.production.orders.domain.OrderUnit;
import org.bloodstream.production.orders.domain.OrderUnit.Stage;
import org.bloodstream.production.orders.domain.PlacerNumber;
import org.bloodstream.production.orders.domain.StandingOrderNumber;
import org.bloodstream.production.orders.domain.Urgency;
import org.bloodstream.production.packing.domain.Consignment;

/**
 * An order as it stands.
 *
 * @param missing units for which nothing is kept yet
 * @param backOrder whether what is missing is waited for: something has left without it, or an officer has said so
 * @param backOrderSince since when
 * @param standingOrder that placed it by itself
 * @param placerNumber the hospital's own number, of an order that its system sent by HL7
 */
record OrderView(
        OrderNumber order,
        OdsCode hospital,
        Site site,
        Urgency urgency,
        Optional<Instant> neededBy,
        Instant placedAt,
        OrderStatus status,
        int missing,
        boolean backOrder,
        Optional<Instant> backOrderSince,
        Optional<StandingOrderNumber> standingOrder,
        Optional<PlacerNumber> placerNumber,
        List<Line> lines) {

    record Line(
            int line,
            ComponentKind kind,
            BloodGroup group,
            int quantity,
            Set<Requirement> requirements,
            Set<Antigen> antigensAbsent,
            Optional<Integer> maximumAgeDays,
            int missing,
            List<Unit> units) {}

    /** @param consignment what it travels in; empty before it is packed */
    record Unit(ComponentId component, Stage stage, Optional<Consignment> consignment) {}

    static OrderView of(Order order) {
        return new OrderView(
                order.number(),
                order.hospital(),
                order.site(),
                order.urgency(),
                Optional.ofNullable(order.neededBy()),
                order.placedAt(),
                order.status(),
                order.missing(),
                order.backOrder().isPresent(),
                order.backOrder(),
                Optional.ofNullable(order.standingOrder()),
                Optional.ofNullable(order.placerNumber()),
                order.lines().stream().map(line -> line(order, line)).toList());
    }

    private static Line line(Order order, OrderLine line) {
        return new Line(
                line.line(),
                line.kind(),
                line.group(),
                line.quantity(),
                line.requirements(),
                line.antigensAbsent(),
                Optional.ofNullable(line.maximumAgeDays()),
                order.missing(line),
                units(order, line));
    }

    private static List<Unit> units(Order order, OrderLine line) {
        return order.units().entrySet().stream()
                .filter(entry -> entry.getValue().line() == line.line())
                .sorted(Comparator.comparing((Map.Entry<ComponentId, OrderUnit> entry) ->
                        entry.getKey().value()))
                .map(entry -> new Unit(
                        entry.getKey(),
                        entry.getValue().stage(),
                        Optional.ofNullable(entry.getValue().consignment())))
                .toList();
    }
}
