package org.bloodstream.production.orders.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.orders.domain.StandingOrderEvent;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderEnded;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderPaused;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderResumed;
import org.bloodstream.production.orders.domain.StandingOrderEvent.StandingOrderSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Standing order events under their wire names, which outlive any renaming of classes. */
@Component
class StandingOrderEventJson {
    static final String STREAM = "standingorder";
    private final JsonMapper json;

    StandingOrderEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(StandingOrderEvent event, long version) {
        return new Entry(STREAM, event.standingOrder().value(), version, type(event), 1, event);
    }

    StandingOrderEvent read(JournalEvent event) {
        var data = event.data();
        return switch (event.type()) {
            case "StandingOrderSet" -> json.treeToValue(data, StandingOrderSet.class);
            case "StandingOrderPaused" -> json.treeToValue(data, StandingOrderPaused.class);
            case "StandingOrderResumed" -> json.treeToValue(data, StandingOrderResumed.class);
            case "StandingOrderEnded" -> json.treeToValue(data, StandingOrderEnded.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    private static String type(StandingOrderEvent event) {
        return switch (event) {
            case StandingOrderSet _ -> "StandingOrderSet";
            case StandingOrderPaused _ -> "StandingOrderPaused";
            case StandingOrderResumed _ -> "StandingOrderResumed";
            case StandingOrderEnded _ -> "StandingOrderEnded";
        };
    }
}
