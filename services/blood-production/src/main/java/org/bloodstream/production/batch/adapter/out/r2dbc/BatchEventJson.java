package org.bloodstream.production.batch.adapter.out.r2dbc;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.batch.domain.BatchEvent;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchVoided;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Batch events under their wire names, which outlive any renaming of classes. */
@Component
class BatchEventJson {
    static final String STREAM = "batch";
    private final JsonMapper json;

    BatchEventJson(JsonMapper json) {
        this.json = json;
    }

    Entry entry(BatchEvent event, long version) {
        return new Entry(STREAM, event.batch().toString(), version, type(event), 1, event);
    }

    BatchEvent read(JournalEvent event) {
        return switch (event.type()) {
            case "TestBatchReceived" -> json.treeToValue(event.data(), TestBatchReceived.class);
            case "TestBatchVoided" -> json.treeToValue(event.data(), TestBatchVoided.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + event.type());
        };
    }

    private static String type(BatchEvent event) {
        return switch (event) {
            case TestBatchReceived _ -> "TestBatchReceived";
            case TestBatchVoided _ -> "TestBatchVoided";
        };
    }
}
