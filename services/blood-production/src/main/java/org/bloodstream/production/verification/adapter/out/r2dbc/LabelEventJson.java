package org.bloodstream.production.verification.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.verification.domain.LabelEvent;
import org.bloodstream.production.verification.domain.LabelEvent.LabelFoundWrong;
import org.bloodstream.production.verification.domain.LabelEvent.LabelReprintOrdered;
import org.bloodstream.production.verification.domain.LabelEvent.LabelVerified;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Label events under their wire names, which outlive any renaming of classes. */
@Component
class LabelEventJson {
    static final String STREAM = "label";
    private final JsonMapper json;

    LabelEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(LabelEvent event, long version) {
        return new Entry(STREAM, event.component().value(), version, type(event), 1, event);
    }

    LabelEvent read(JournalEvent event) {
        var data = event.data();
        return switch (event.type()) {
            case "LabelVerified" -> json.treeToValue(data, LabelVerified.class);
            case "LabelFoundWrong" -> json.treeToValue(data, LabelFoundWrong.class);
            case "LabelReprintOrdered" -> json.treeToValue(data, LabelReprintOrdered.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    private static String type(LabelEvent event) {
        return switch (event) {
            case LabelVerified _ -> "LabelVerified";
            case LabelFoundWrong _ -> "LabelFoundWrong";
            case LabelReprintOrdered _ -> "LabelReprintOrdered";
        };
    }
}
