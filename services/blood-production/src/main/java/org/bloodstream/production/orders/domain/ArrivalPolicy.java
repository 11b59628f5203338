package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.domain.ConsignmentObjection.ArrivedBeforePacked;
import org.bloodstream.production.orders.domain.ConsignmentObjection.ArrivedInFuture;
import org.bloodstream.production.orders.domain.ConsignmentObjection.ContainerNotNamed;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsArrived;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsDelivered;
import org.bloodstream.production.orders.domain.OrderEvent.OrderUnitsRefused;
import org.bloodstream.production.orders.domain.OrderObjection.NothingUnderWay;
import org.bloodstream.production.orders.domain.OrderUnit.Stage;
import org.bloodstream.production.packing.domain.Consignment;
import org.bloodstream.production.storage.domain.Unfitness;

/**
 * A container that came in time and at its temperature is delivered; one that did not is refused, all of it, whoever would
 * rather have it.
 */
public final class ArrivalPolicy {
    private ArrivalPolicy() {}

    /** Which units would arrive: they are locked before the decision. */
    public static List<ComponentId> arriving(Order order, Arrival arrival) {
        var arrived = consignments(order, arrival);
        return arrived.size() == 1 ? order.at(Stage.DESPATCHED, arrived.getFirst()) : List.of();
    }

    public static Decision<OrderUnitsArrived> arrive(Order order, Arrival arrival, Instant now) {
        var arrived = consignments(order, arrival);
        if (arrived.size() != 1)
            return new Decision.Refused<>(
                    List.of(arrived.isEmpty() ? new NothingUnderWay() : new ContainerNotNamed(arrived.size())));
        var consignment = arrived.getFirst();
        var event = judged(order, order.at(Stage.DESPATCHED, consignment), consignment, arrival);
        return Decision.of(event, against(consignment, arrival.arrivedAt(), now));
    }

    private static List<Optional<Consignment>> consignments(Order order, Arrival arrival) {
        return order.underWay().stream()
                .filter(consignment -> arrival.container().isEmpty()
                        || consignment.map(Consignment::container).equals(arrival.container()))
                .toList();
    }

    private static OrderUnitsArrived judged(
            Order order, List<ComponentId> units, Optional<Consignment> consignment, Arrival arrival) {
        var unfit = consignment
                .map(each -> each.unfitness(arrival.temperatures().orElse(null), arrival.arrivedAt()))
                .orElse(List.<Unfitness>of());
        return unfit.isEmpty()
                ? new OrderUnitsDelivered(order.number(), units, arrival.arrivedAt())
                : new OrderUnitsRefused(order.number(), units, unfit, arrival.arrivedAt());
    }

    private static Stream<ConsignmentObjection> against(
            Optional<Consignment> consignment, Instant arrivedAt, Instant now) {
        if (arrivedAt.isAfter(now)) return Stream.of(new ArrivedInFuture(arrivedAt));
        return consignment.map(Consignment::packedAt).filter(arrivedAt::isBefore).stream()
                .map(packedAt -> new ArrivedBeforePacked(arrivedAt, packedAt));
    }
}
