package org.bloodstream.production.nonconformance.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.CorrectiveActionAssigned;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.CorrectiveActionCompleted;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.NonConformanceClosed;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.NonConformanceOpened;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.RootCauseFound;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Events of non-conformances under their wire names, which outlive any renaming of classes. */
@Component
class NonConformanceEventJson {
    static final String STREAM = "nonconformance";
    private final JsonMapper json;

    NonConformanceEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(NonConformanceEvent event, long version) {
        return new Entry(STREAM, event.nonConformance().value(), version, type(event), 1, event);
    }

    NonConformanceEvent read(JournalEvent event) {
        var data = event.data();
        return switch (event.type()) {
            case "NonConformanceOpened" -> json.treeToValue(data, NonConformanceOpened.class);
            case "RootCauseFound" -> json.treeToValue(data, RootCauseFound.class);
            case "CorrectiveActionAssigned" -> json.treeToValue(data, CorrectiveActionAssigned.class);
            case "CorrectiveActionCompleted" -> json.treeToValue(data, CorrectiveActionCompleted.class);
            case "NonConformanceClosed" -> json.treeToValue(data, NonConformanceClosed.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    static String type(NonConformanceEvent event) {
        return switch (event) {
            case NonConformanceOpened _ -> "NonConformanceOpened";
            case RootCauseFound _ -> "RootCauseFound";
            case CorrectiveActionAssigned _ -> "CorrectiveActionAssigned";
            case CorrectiveActionCompleted _ -> "CorrectiveActionCompleted";
            case NonConformanceClosed _ -> "NonConformanceClosed";
        };
    }
}
