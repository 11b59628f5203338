package org.bloodstream.production.counting.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.counting.domain.StockCountEvent;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountAbandoned;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountClosed;
import org.bloodstream.production.counting.domain.StockCountEvent.StockCountOpened;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyExplained;
import org.bloodstream.production.counting.domain.StockCountEvent.StockDiscrepancyTaken;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Stock count events under their wire names, which outlive any renaming of classes. */
@Component
class StockCountEventJson {
    static final String STREAM = "stockcount";
    private final JsonMapper json;

    StockCountEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(StockCountEvent event, long version) {
        return new Entry(STREAM, event.count().value(), version, type(event), 1, event);
    }

    StockCountEvent read(JournalEvent event) {
        var data = event.data();
        return switch (event.type()) {
            case "StockCountOpened" -> json.treeToValue(data, StockCountOpened.class);
            case "StockCountClosed" -> json.treeToValue(data, StockCountClosed.class);
            case "StockCountAbandoned" -> json.treeToValue(data, StockCountAbandoned.class);
            case "StockDiscrepancyTaken" -> json.treeToValue(data, StockDiscrepancyTaken.class);
            case "StockDiscrepancyExplained" -> json.treeToValue(data, StockDiscrepancyExplained.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    private static String type(StockCountEvent event) {
        return switch (event) {
            case StockCountOpened _ -> "StockCountOpened";
            case StockCountClosed _ -> "StockCountClosed";
            case StockCountAbandoned _ -> "StockCountAbandoned";
            case StockDiscrepancyTaken _ -> "StockDiscrepancyTaken";
            case StockDiscrepancyExplained _ -> "StockDiscrepancyExplained";
        };
    }
}
