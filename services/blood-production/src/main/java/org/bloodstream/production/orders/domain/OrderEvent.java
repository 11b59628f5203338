package org.bloodstream.production.orders.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.packing.domain.Consignment;
import org.bloodstream.production.storage.domain.Unfitness;
import org.jspecify.annotations.Nullable;

/** What happened to an order; the stream {@code order}. An order names no patient. */
public sealed interface OrderEvent {
    OrderNumber order();

    /**
     * @param neededBy when the units must be there; absent when the hospital did not say
     * @param standingOrder that placed it by itself; absent when somebody did
     * @param placerNumber the hospital's own number, of an order that its system sent; absent of others
     */
    record OrderPlaced(
            OrderNumber order,
            OdsCode hospital,
            Site site,
            Urgency urgency,
            @Nullable Instant neededBy,
            List<OrderLine> lines,
            @Nullable StandingOrderNumber standingOrder,
            @Nullable PlacerNumber placerNumber,
            Instant placedAt)
            implements OrderEvent {
        public OrderPlaced {
            lines = List.copyOf(lines);
        }

        /** By somebody. */
        public OrderPlaced(
                OrderNumber order,
                OdsCode hospital,
                Site site,
                Urgency urgency,
                @Nullable Instant neededBy,
                List<OrderLine> lines,
                Instant placedAt) {
            this(order, hospital, site, urgency, neededBy, lines, null, null, placedAt);
        }
    }

    /** @param quantity units that the line asks for from now on */
    record OrderAmended(OrderNumber order, int line, int quantity, Instant amendedAt) implements OrderEvent {}

    /** What was kept for it is free again. */
    record OrderCancelled(OrderNumber order, Instant cancelledAt) implements OrderEvent {}

    /** @param policy version of the compatibility policy that the units were weighed by */
    record OrderUnitsAllocated(OrderNumber order, List<Allocated> units, String policy, Instant allocatedAt)
            implements OrderEvent {
        public OrderUnitsAllocated {
            units = List.copyOf(units);
        }
    }

    /** @param why codes of what spoke for the unit, as {@link Choosing} gives them */
    record Allocated(int line, ComponentId component, BloodGroup group, List<String> why) {
        public Allocated {
            why = List.copyOf(why);
        }
    }

    /** Its line is open again. */
    record OrderUnitWithdrawn(OrderNumber order, ComponentId component, WithdrawalCause cause, Instant withdrawnAt)
            implements OrderEvent {}

    record OrderUnitPicked(OrderNumber order, ComponentId component, Instant pickedAt) implements OrderEvent {}

    /** They travel together, in a container that is closed. */
    record OrderUnitsPacked(OrderNumber order, List<ComponentId> components, Consignment consignment)
            implements OrderEvent {
        public OrderUnitsPacked {
            components = List.copyOf(components);
        }
    }

    /** Each unit is also told as ComponentDespatched, with its number of despatch. */
    record OrderUnitsDespatched(OrderNumber order, List<ComponentId> components, Instant despatchedAt)
            implements OrderEvent {
        public OrderUnitsDespatched {
            components = List.copyOf(components);
        }
    }

    /** What was under way has come to the hospital: for use, or not. */
    sealed interface OrderUnitsArrived extends OrderEvent {
        List<ComponentId> components();
    }

    /** The hospital has them. */
    record OrderUnitsDelivered(OrderNumber order, List<ComponentId> components, Instant deliveredAt)
            implements OrderUnitsArrived {
        public OrderUnitsDelivered {
            components = List.copyOf(components);
        }
    }

    /** They travelled too long, too cold or too warm: nobody may use them, and their lines are open again. */
    record OrderUnitsRefused(OrderNumber order, List<ComponentId> components, List<Unfitness> unfit, Instant arrivedAt)
            implements OrderUnitsArrived {
        public OrderUnitsRefused {
            components = List.copyOf(components);
            unfit = List.copyOf(unfit);
        }
    }

    /** What is missing stays on order until stock comes, or the hospital lowers the quantity. */
    record OrderBackOrdered(OrderNumber order, List<BackOrderedLine> lines, Instant backOrderedAt)
            implements OrderEvent {
        public OrderBackOrdered {
            lines = List.copyOf(lines);
        }
    }

    /** @param units that are missing, at least 1 */
    record BackOrderedLine(int line, int units) {}
}
