package org.bloodstream.journal.append;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The arguments of {@code journal_append}: one round trip for a whole act. */
final class AppendJson {
    /** Far below what the broker takes, so that no event can ever block the relay. */
    static final int LARGEST_DATA = 512 * 1024;

    private final JsonMapper mapper;

    AppendJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String act(Act act, @Nullable String traceparent) {
        ObjectNode node = mapper.createObjectNode();
        node.put("actor", act.actor()).put("purpose", act.purpose());
        node.put("at", act.at().toString());
        if (traceparent != null) node.put("traceparent", traceparent);
        return node.toString();
    }

    String entries(List<Entry> entries) {
        ArrayNode array = mapper.createArrayNode();
        entries.forEach(entry -> array.add(entry(entry)));
        return array.toString();
    }

    private ObjectNode entry(Entry entry) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", UuidCreator.getTimeOrderedEpoch().toString());
        node.put("stream", entry.stream()).put("subject", entry.subject()).put("version", entry.version());
        node.put("type", entry.type()).put("schemaVersion", entry.schemaVersion());
        node.set("data", mapper.valueToTree(entry.data()));
        requireReasonableSize(entry, node.get("data").toString());
        return node;
    }

    private static void requireReasonableSize(Entry entry, String data) {
        int size = data.getBytes(StandardCharsets.UTF_8).length;
        if (size > LARGEST_DATA)
            throw new IllegalArgumentException(
                    "%s has %d bytes of data, at most %d are allowed".formatted(entry.type(), size, LARGEST_DATA));
    }
}
