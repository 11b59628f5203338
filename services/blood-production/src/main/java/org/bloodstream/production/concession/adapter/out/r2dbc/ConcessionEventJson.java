package org.bloodstream.production.concession.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.concession.domain.ConcessionEvent;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionDeclined;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionGranted;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionProposed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Concession events under their wire names, which outlive any renaming of classes. */
@Component
class ConcessionEventJson {
    static final String STREAM = "concession";
    private final JsonMapper json;

    ConcessionEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(ConcessionEvent event, long version) {
        return new Entry(STREAM, event.concession().toString(), version, type(event), 1, event);
    }

    ConcessionEvent read(JournalEvent event) {
        return switch (event.type()) {
            case "ConcessionProposed" -> json.treeToValue(event.data(), ConcessionProposed.class);
            case "ConcessionGranted" -> json.treeToValue(event.data(), ConcessionGranted.class);
            case "ConcessionDeclined" -> json.treeToValue(event.data(), ConcessionDeclined.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    private static String type(ConcessionEvent event) {
        return switch (event) {
            case ConcessionProposed _ -> "ConcessionProposed";
            case ConcessionGranted _ -> "ConcessionGranted";
            case ConcessionDeclined _ -> "ConcessionDeclined";
        };
    }
}
