package org.bloodstream.production.transfer.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.transfer.domain.TransferEvent;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferReceived;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferSent;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferTakenBack;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Transfer events under their wire names, which outlive any renaming of classes. */
@Component
class TransferEventJson {
    static final String STREAM = "transfer";
    private final JsonMapper json;

    TransferEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(TransferEvent event, long version) {
        return new Entry(STREAM, event.number().value(), version, type(event), 1, event);
    }

    TransferEvent read(JournalEvent event) {
        var data = event.data();
        return switch (event.type()) {
            case "TransferSent" -> json.treeToValue(data, TransferSent.class);
            case "TransferTakenBack" -> json.treeToValue(data, TransferTakenBack.class);
            case "TransferReceived" -> json.treeToValue(data, TransferReceived.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    private static String type(TransferEvent event) {
        return switch (event) {
            case TransferSent _ -> "TransferSent";
            case TransferTakenBack _ -> "TransferTakenBack";
            case TransferReceived _ -> "TransferReceived";
        };
    }
}
