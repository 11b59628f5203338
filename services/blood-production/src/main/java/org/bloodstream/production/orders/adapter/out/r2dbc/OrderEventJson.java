package org.bloodstream.production.orders.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.orders.domain.OrderEvent;
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
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Order events under their wire names, which outlive any renaming of classes. */
@Component
class OrderEventJson {
    static final String STREAM = "order";
    private final JsonMapper json;

    OrderEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(OrderEvent event, long version) {
        return new Entry(STREAM, event.order().value(), version, type(event), 1, event);
    }

    OrderEvent read(JournalEvent event) {
        var data = event.data();
        return switch (event.type()) {
            case "OrderPlaced" -> json.treeToValue(data, OrderPlaced.class);
            case "OrderAmended" -> json.treeToValue(data, OrderAmended.class);
            case "OrderCancelled" -> json.treeToValue(data, OrderCancelled.class);
            case "OrderUnitsAllocated" -> json.treeToValue(data, OrderUnitsAllocated.class);
            case "OrderUnitWithdrawn" -> json.treeToValue(data, OrderUnitWithdrawn.class);
            case "OrderUnitPicked" -> json.treeToValue(data, OrderUnitPicked.class);
            case "OrderUnitsPacked" -> json.treeToValue(data, OrderUnitsPacked.class);
            case "OrderUnitsRefused" -> json.treeToValue(data, OrderUnitsRefused.class);
            case "OrderBackOrdered" -> json.treeToValue(data, OrderBackOrdered.class);
            case "OrderUnitsDespatched" -> json.treeToValue(data, OrderUnitsDespatched.class);
            case "OrderUnitsDelivered" -> json.treeToValue(data, OrderUnitsDelivered.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    private static String type(OrderEvent event) {
        return switch (event) {
            case OrderPlaced _ -> "OrderPlaced";
            case OrderAmended _ -> "OrderAmended";
            case OrderCancelled _ -> "OrderCancelled";
            case OrderUnitsAllocated _ -> "OrderUnitsAllocated";
            case OrderUnitWithdrawn _ -> "OrderUnitWithdrawn";
            case OrderUnitPicked _ -> "OrderUnitPicked";
            case OrderUnitsPacked _ -> "OrderUnitsPacked";
            case OrderUnitsRefused _ -> "OrderUnitsRefused";
            case OrderBackOrdered _ -> "OrderBackOrdered";
            case OrderUnitsDespatched _ -> "OrderUnitsDespatched";
            case OrderUnitsDelivered _ -> "OrderUnitsDelivered";
        };
    }
}
