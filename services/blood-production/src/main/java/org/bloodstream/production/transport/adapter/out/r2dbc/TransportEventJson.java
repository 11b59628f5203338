package org.bloodstream.production.transport.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.transport.domain.TransportEvent;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxPacked;
import org.bloodstream.production.transport.domain.TransportEvent.TransportBoxReceived;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyClosed;
import org.bloodstream.production.transport.domain.TransportEvent.TransportDiscrepancyTaken;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Transport events under their wire names, which outlive any renaming of classes. */
@Component
class TransportEventJson {
    static final String STREAM = "transport";
    private final JsonMapper json;

    TransportEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(TransportEvent event, long version) {
        return new Entry(STREAM, event.transport().value(), version, type(event), 1, event);
    }

    TransportEvent read(JournalEvent event) {
        var data = event.data();
        return switch (event.type()) {
            case "TransportBoxPacked" -> json.treeToValue(data, TransportBoxPacked.class);
            case "TransportBoxReceived" -> json.treeToValue(data, TransportBoxReceived.class);
            case "TransportDiscrepancyTaken" -> json.treeToValue(data, TransportDiscrepancyTaken.class);
            case "TransportDiscrepancyClosed" -> json.treeToValue(data, TransportDiscrepancyClosed.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    private static String type(TransportEvent event) {
        return switch (event) {
            case TransportBoxPacked _ -> "TransportBoxPacked";
            case TransportBoxReceived _ -> "TransportBoxReceived";
            case TransportDiscrepancyTaken _ -> "TransportDiscrepancyTaken";
            case TransportDiscrepancyClosed _ -> "TransportDiscrepancyClosed";
        };
    }
}
