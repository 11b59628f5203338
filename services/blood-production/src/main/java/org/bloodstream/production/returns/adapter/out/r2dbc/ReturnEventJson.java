package org.bloodstream.production.returns.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.returns.domain.ReturnEvent;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnDeclared;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnReceived;
import org.bloodstream.production.returns.domain.ReturnEvent.ReturnWithdrawn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Return events under their wire names, which outlive any renaming of classes. */
@Component
class ReturnEventJson {
    static final String STREAM = "return";
    private final JsonMapper json;

    ReturnEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(ReturnEvent event, long version) {
        return new Entry(STREAM, event.number().value(), version, type(event), 1, event);
    }

    ReturnEvent read(JournalEvent event) {
        var data = event.data();
        return switch (event.type()) {
            case "ReturnDeclared" -> json.treeToValue(data, ReturnDeclared.class);
            case "ReturnWithdrawn" -> json.treeToValue(data, ReturnWithdrawn.class);
            case "ReturnReceived" -> json.treeToValue(data, ReturnReceived.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    private static String type(ReturnEvent event) {
        return switch (event) {
            case ReturnDeclared _ -> "ReturnDeclared";
            case ReturnWithdrawn _ -> "ReturnWithdrawn";
            case ReturnReceived _ -> "ReturnReceived";
        };
    }
}
