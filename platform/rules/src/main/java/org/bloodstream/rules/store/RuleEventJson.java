package org.bloodstream.rules.store;

import org.bloodstream.journal.Entry;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.rules.domain.RuleEvent;
import org.bloodstream.rules.domain.RuleEvent.RuleSetApproved;
import org.bloodstream.rules.domain.RuleEvent.RuleSetDrafted;
import org.bloodstream.rules.domain.RuleEvent.RuleSetFactSigned;
import org.bloodstream.rules.domain.RuleEvent.RuleSetRejected;
import org.bloodstream.rules.domain.RuleEvent.RuleSetReplayed;
import org.bloodstream.rules.domain.RuleEvent.RuleSetScheduled;
import org.bloodstream.rules.domain.RuleEvent.RuleSetWithdrawn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events of rule sets under their wire names. The subject is the kind: all its versions are one history. */
final class RuleEventJson {
    static final String STREAM = "rules";
    private final JsonMapper json;

    RuleEventJson(JsonMapper json) {
        this.json = json;
    }

    static Entry entry(RuleEvent event, long version) {
        return new Entry(STREAM, event.kind(), version, type(event), 1, event);
    }

    RuleEvent read(JournalEvent event) {
        return read(event.type(), event.data());
    }

    RuleEvent read(String type, JsonNode data) {
        return switch (type) {
            case "RuleSetDrafted" -> json.treeToValue(data, RuleSetDrafted.class);
            case "RuleSetReplayed" -> json.treeToValue(data, RuleSetReplayed.class);
            case "RuleSetApproved" -> json.treeToValue(data, RuleSetApproved.class);
            case "RuleSetScheduled" -> json.treeToValue(data, RuleSetScheduled.class);
            case "RuleSetRejected" -> json.treeToValue(data, RuleSetRejected.class);
            case "RuleSetWithdrawn" -> json.treeToValue(data, RuleSetWithdrawn.class);
            case "RuleSetFactSigned" -> json.treeToValue(data, RuleSetFactSigned.class);
            default -> throw new IllegalStateException("unknown event in " + STREAM + ": " + type);
        };
    }

    static String type(RuleEvent event) {
        return switch (event) {
            case RuleSetDrafted _ -> "RuleSetDrafted";
            case RuleSetReplayed _ -> "RuleSetReplayed";
            case RuleSetApproved _ -> "RuleSetApproved";
            case RuleSetScheduled _ -> "RuleSetScheduled";
            case RuleSetRejected _ -> "RuleSetRejected";
            case RuleSetWithdrawn _ -> "RuleSetWithdrawn";
            case RuleSetFactSigned _ -> "RuleSetFactSigned";
        };
    }
}
