package org.bloodstream.deployment;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One thing put wrong in otherwise good documents. */
final class Fault {
    private Fault() {}

    /**
     * @param kind of the document, the gateway's where there is one; {@code kind/name} for another
     * @param value YAML to stand at the pointer; null takes away what stands there
     */
    static List<JsonNode> planted(List<JsonNode> documents, String kind, String pointer, @Nullable String value) {
        var asked = kind.split("/");
        var preferred = asked.length > 1 ? asked[1] : Chart.RELEASE + "-gateway";
        var document = documents.stream()
                .filter(candidate -> candidate.at("/kind").asString().equals(asked[0]))
                .min(Comparator.comparing(
                        candidate -> !candidate.at("/metadata/name").asString().equals(preferred)))
                .orElseThrow();
        var where = JsonPointer.compile(pointer);
        var parent = document.at(where.head());
        var last = where.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            if (value == null) array.remove(where.last().getMatchingIndex());
            else array.set(where.last().getMatchingIndex(), Yaml.document(value));
        } else if (parent instanceof ObjectNode object) {
            if (value == null) object.remove(last);
            else object.set(last, Yaml.document(value));
        } else {
            throw new IllegalArgumentException(pointer + " is nowhere in " + document);
        }
        return documents;
    }
}
