package org.bloodstream.chaos.check;

import java.util.List;
import org.bloodstream.chaos.state.Entry;
import org.bloodstream.chaos.state.FinalState;
import tools.jackson.databind.JsonNode;

/** A pack as the event tells it that made it: from a donation, from another pack, or from several. */
record Made(Entry entry, JsonNode told) {
    static List<Made> allOf(FinalState state) {
        return Effects.ofType(state, "ComponentProcessed", "ModifiedComponentMade", "PooledComponentMade").stream()
                .map(entry -> new Made(entry, Effects.data(entry)))
                .toList();
    }

    /** A member of an event's data as a number, 0 when it is not there. */
    static long number(Entry entry, String member) {
        return Effects.data(entry).path(member).asLong(0);
    }

    boolean wasMadeBy(String type) {
        return entry.type().equals(type);
    }

    boolean isOfKind(String kind) {
        return text("kind").equals(kind);
    }

    String component() {
        return entry.subject();
    }

    String donation() {
        return text("donation");
    }

    long volumeMl() {
        return told.path("volumeMl").asLong(0);
    }

    long sequence() {
        return entry.sequence();
    }

    /** The pack that it was before. */
    String from() {
        return text("from");
    }

    String at() {
        return text("processedAt");
    }

    /** What was done to it last. */
    String process() {
        var all = told.path("modifications");
        return all.path(all.size() - 1).path("process").asString("");
    }

    List<String> constituents() {
        return told.path("constituents")
                .valueStream()
                .map(each -> each.path("component").asString(""))
                .toList();
    }

    private String text(String member) {
        return told.path(member).asString("");
    }
}
