package org.bloodstream.journal.append;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The arguments of {@code journal_append} and {@code journal_append_next}: one round trip for a whole act. */
final class AppendJson {
    /** Far below what the broker takes, so that no event can ever block the relay. */
    static final int LARGEST_DATA = 512 * 1024;

    private static final int LONGEST_NAME = 200;
    private static final Pattern TYPE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,99}");

    private final JsonMapper mapper;

    AppendJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String act(Act act, @Nullable String traceparent) {
        require(
                act.actor().length() <= LONGEST_NAME && act.purpose().length() <= LONGEST_NAME,
                "actor or purpose too long");
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

    /** Whatever is wrong must be refused here: what is committed has to be publishable. */
    private ObjectNode entry(Entry entry) {
        require(TYPE.matcher(entry.type()).matches(), "a type is one word in letters and digits: " + entry.type());
        require(entry.schemaVersion() >= 1, "schema versions start at 1");
        require(
                !entry.subject().isBlank() && entry.subject().length() <= LONGEST_NAME,
                "a subject has 1 to 200 characters");
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
        require(
                size <= LARGEST_DATA,
                "%s has %d bytes of data, at most %d are allowed".formatted(entry.type(), size, LARGEST_DATA));
    }

    private static void require(boolean held, String otherwise) {
        if (!held) throw new IllegalArgumentException(otherwise);
    }
}
